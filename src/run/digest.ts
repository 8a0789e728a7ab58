import { createSha256 } from './sha256.ts'

/** Values hashed between two yields: well under a millisecond. */
const PIECE = 4096
/** Values in a block of SHA-256. */
const BLOCK = 8

/** SHA-256 (FIPS 180-4) of float64 values as little-endian bytes, in hexadecimal. Yields between pieces. */
export function* digestInPieces(values: Float64Array): Generator<void, string, void> {
  const hash = createSha256()
  const block = new DataView(new ArrayBuffer(8 * BLOCK))
  const { length } = values
  let place = 0
  for (let i = 0; i < length; i++) {
    if (i > 0 && i % PIECE === 0) yield
    block.setFloat64(8 * place++, values[i], true)
    if (place < BLOCK) continue
    hash.update(block)
    place = 0
  }
  // The padding: a bit 1, zeros, and in the last 64 bits of a block the length in bits.
  const clearFrom = (start: number): void => {
    for (let byte = start; byte < 8 * BLOCK; byte++) block.setUint8(byte, 0)
  }
  clearFrom(8 * place)
  block.setUint8(8 * place, 0x80)
  if (place === BLOCK - 1) {
    hash.update(block)
    clearFrom(0)
  }
  block.setBigUint64(8 * (BLOCK - 1), BigInt(64 * length))
  hash.update(block)
  return hash.hex()
}

/** The same in one go. */
export function computeDigest(values: Float64Array): string {
  const pieces = digestInPieces(values)
  let piece = pieces.next()
  while (piece.done !== true) piece = pieces.next()
  return piece.value
}
