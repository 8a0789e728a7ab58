/** Text, or a sentence on why there is none. */
export type Decoded = { readonly text: string } | { readonly problem: string }

/** Bytes that are looked at to tell an encoding. */
const SAMPLE = 4096

/**
 * The text of a file: UTF-16 by its mark or its zeros, UTF-8 where all bytes are such, else Windows-1252,
 * which old spreadsheets write. What is no text is said.
 */
export function decodeTable(bytes: Uint8Array): Decoded {
  const [first, second] = bytes
  // Files of Excel and LibreOffice are archives.
  if (first === 0x50 && second === 0x4b) {
    return {
      problem:
        'This is a workbook, not a CSV file. Save the sheet as CSV first, or copy its cells and paste them here.',
    }
  }
  const text = new TextDecoder(encodingOf(bytes)).decode(bytes)
  if (text.slice(0, SAMPLE).includes('\0')) return { problem: 'This file holds no text.' }
  return { text }
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  const sample = bytes.subarray(0, SAMPLE)
  const zeros = [0, 0]
  sample.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1
  })
  const [even = 0, odd = 0] = zeros
  // Digits and commas have a zero for every other byte.
  if (odd > sample.length / 4 && even === 0) return 'utf-16le'
  if (even > sample.length / 4 && odd === 0) return 'utf-16be'
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252'
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}
