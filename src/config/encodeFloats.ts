/** base64url (RFC 4648 §5): its letters survive in an address, and their case counts. */
export const base64Letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/**
 * Numbers as text, bit by bit: the float64 values as little-endian bytes in base64url, 10⅔ letters each,
 * and `checkOf` behind them. `decodeFloats` is the inverse.
 */
export function encodeFloats(values: Float64Array): string {
  const view = new DataView(new ArrayBuffer(8 * values.length))
  values.forEach((value, i) => void view.setFloat64(8 * i, value, true))
  let text = ''
  let bits = 0
  let count = 0
  for (const byte of new Uint8Array(view.buffer)) {
    bits = ((bits << 8) | byte) & 0xffff
    for (count += 8; count >= 6; count -= 6) text += base64Letters[(bits >> (count - 6)) & 63]
  }
  if (count > 0) text += base64Letters[(bits << (6 - count)) & 63]
  return text + checkOf(text)
}

/**
 * Two letters or digits that tell whether a text arrived as it was sent: FNV-1a of its letters, in base
 * 36. With them no text ends in `-` or `_`, which mail takes for punctuation.
 */
export function checkOf(text: string): string {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return ((hash >>> 0) % 1296).toString(36).padStart(2, '0')
}
