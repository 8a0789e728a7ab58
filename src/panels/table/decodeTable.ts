import type { InChunks } from '../../engine/index.ts'

/** Text, or a sentence on why there is none. */
export type Decoded = { readonly text: string } | { readonly problem: string }

/** Bytes that are looked at to tell an encoding. */
const SAMPLE = 4096
/** Bytes between two moments in which something else may happen. */
const CHUNK = 1 << 20

/**
 * The text of a file: UTF-16 by its mark or its zeros, UTF-8 where all bytes are such, else Windows-1252,
 * which old spreadsheets write. What is no text is said. Yields after some bytes.
 */
export function* decodeTable(bytes: Uint8Array): InChunks<Decoded> {
  const [first, second] = bytes
  // Files of Excel and LibreOffice are archives.
  if (first === 0x50 && second === 0x4b) {
    return {
      problem:
        'This is a workbook, not a CSV file. Save the sheet as CSV first, or copy its cells and paste them here.',
    }
  }
  const text =
    (yield* decode(bytes, encodingOf(bytes))) ?? (yield* decode(bytes, 'windows-1252')) ?? ''
  if (text.slice(0, SAMPLE).includes('\0')) return { problem: 'This file holds no text.' }
  return { text }
}

function encodingOf(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | 'utf-8' {
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
  return 'utf-8'
}

/** Null when bytes are no UTF-8 although they should be; any other encoding takes what comes. */
function* decode(bytes: Uint8Array, encoding: string): InChunks<string | null> {
  const decoder = new TextDecoder(encoding, { fatal: encoding === 'utf-8' })
  let text = ''
  try {
    for (let start = 0; start < bytes.length; start += CHUNK) {
      text += decoder.decode(bytes.subarray(start, start + CHUNK), { stream: true })
      yield
    }
    return text + decoder.decode()
  } catch {
    return null
  }
}
