import { base64Letters, checkOf } from './encodeFloats.ts'

const placeOfLetter = new Map([...base64Letters].map((letter, place) => [letter, place]))

/** The numbers behind a text of `encodeFloats`, or null when it is damaged. */
export function decodeFloats(text: string): Float64Array | null {
  const body = text.slice(0, -2)
  if (text.length < 2 || checkOf(body) !== text.slice(-2)) return null
  const bytes = decodeBytes(body)
  if (bytes === null || bytes.length % 8 !== 0) return null
  const view = new DataView(bytes.buffer)
  return Float64Array.from({ length: bytes.length / 8 }, (_, i) => view.getFloat64(8 * i, true))
}

/** Null when a letter is none of base64url, or the bits behind the last byte are not 0. */
function decodeBytes(text: string): Uint8Array<ArrayBuffer> | null {
  const bytes = new Uint8Array(Math.floor((text.length * 6) / 8))
  let bits = 0
  let count = 0
  let at = 0
  for (const letter of text) {
    const place = placeOfLetter.get(letter)
    if (place === undefined) return null
    bits = ((bits << 6) | place) & 0xffff
    count += 6
    if (count < 8) continue
    count -= 8
    bytes[at++] = bits >> count
  }
  const rest = bits & ((1 << count) - 1)
  return count < 6 && rest === 0 ? bytes : null
}
