import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { computeDigest, digestInPieces } from './digest.ts'

test.each([0, 1, 17, 4096, 4097, 20_000])('the digest of %i values is their SHA-256', (count) => {
  const values = Float64Array.from({ length: count }, (_, i) => Math.sqrt(i) - 30)
  const bytes = new DataView(new ArrayBuffer(8 * count))
  values.forEach((value, i) => {
    bytes.setFloat64(8 * i, value, true)
  })
  const expected = createHash('sha256').update(new Uint8Array(bytes.buffer)).digest('hex')
  expect(computeDigest(values)).toBe(expected)
})

test('a large network is hashed in pieces', () => {
  const yields = [...digestInPieces(new Float64Array(20_000))]
  expect(yields).toHaveLength(4)
})
