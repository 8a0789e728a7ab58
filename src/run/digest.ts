import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'

/** Values hashed between two yields: well under a millisecond. */
const PIECE = 4096

/** SHA-256 (FIPS 180-4) of float64 values as little-endian bytes, in hexadecimal. Yields between pieces. */
export function* digestInPieces(values: Float64Array): Generator<void, string, void> {
  const hash = sha256.create()
  const bytes = new Uint8Array(8 * Math.min(PIECE, values.length))
  const view = new DataView(bytes.buffer)
  for (let start = 0; start < values.length; start += PIECE) {
    if (start > 0) yield
    const count = Math.min(PIECE, values.length - start)
    for (let i = 0; i < count; i++) view.setFloat64(8 * i, values[start + i], true)
    hash.update(bytes.subarray(0, 8 * count))
  }
  return bytesToHex(hash.digest())
}

/** The same in one go. */
export function computeDigest(values: Float64Array): string {
  const pieces = digestInPieces(values)
  let piece = pieces.next()
  while (piece.done !== true) piece = pieces.next()
  return piece.value
}
