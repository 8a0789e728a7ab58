import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodeFloats } from './decodeFloats.ts'
import { encodeFloats } from './encodeFloats.ts'

const anyFloats = fc
  .array(fc.double({ noNaN: true }), { maxLength: 40 })
  .map((values) => Float64Array.from(values))

test('numbers come back bit by bit, in letters that survive in an address', () => {
  fc.assert(
    fc.property(anyFloats, (values) => {
      const text = encodeFloats(values)
      expect(text).toMatch(/^[\w-]*[0-9a-z]$/)
      expect(text).toHaveLength(Math.ceil((values.length * 64) / 6) + 2)
      expect(decodeFloats(text)).toStrictEqual(values)
    }),
  )
})

test('the format stays as it is: 1, −0 and 0.1', () => {
  // From Python: base64.urlsafe_b64encode of struct.pack('<3d', 1, -0.0, 0.1).
  expect(encodeFloats(Float64Array.of(1, -0, 0.1))).toBe('AAAAAAAA8D8AAAAAAAAAgJqZmZmZmbk_z5')
})

test('a text that was cut, made small or changed in one letter is refused', () => {
  const text = encodeFloats(Float64Array.of(0.1, -2.7, 3e-9))
  expect(decodeFloats(text.slice(0, -1))).toBeNull()
  expect(decodeFloats(text.toLowerCase())).toBeNull()
  for (let place = 0; place < text.length; place++) {
    const other = text[place] === 'A' ? 'B' : 'A'
    expect(decodeFloats(text.slice(0, place) + other + text.slice(place + 1))).toBeNull()
  }
})

test('any text is numbers or nothing', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), (text) => {
      const values = decodeFloats(text)
      if (values !== null) expect(encodeFloats(values)).toBe(text)
    }),
  )
})
