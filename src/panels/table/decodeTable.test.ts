import { expect, test } from 'vitest'
import { finish } from '../../engine/index.ts'
import { type Decoded, decodeTable } from './decodeTable.ts'

const text = 'Länge;Breite\n1,5;2\n'

test('UTF-8 is read, and its mark goes', () => {
  const bytes = new TextEncoder().encode(text)
  expect(decoded(bytes)).toEqual({ text })
  expect(decoded(Uint8Array.of(0xef, 0xbb, 0xbf, ...bytes))).toEqual({ text })
})

test('what is no UTF-8 is read as Windows-1252', () => {
  const bytes = Uint8Array.from(text, (character) => character.charCodeAt(0))
  expect(decoded(bytes)).toEqual({ text })
})

test.each(['little', 'big'] as const)(
  'UTF-16 with the %s end first is read, marked or not',
  (end) => {
    for (const marked of [`\ufeff${text}`, text]) {
      const bytes = new Uint8Array(2 * marked.length)
      const view = new DataView(bytes.buffer)
      for (let i = 0; i < marked.length; i++) {
        view.setUint16(2 * i, marked.charCodeAt(i), end === 'little')
      }
      expect(decoded(bytes)).toEqual({ text })
    }
  },
)

test('a workbook of Excel ends in a sentence that says what to do', () => {
  const found = decoded(Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0))
  expect(found).toEqual({ problem: expect.stringContaining('Save the sheet as CSV first') })
})

test('bytes that are no text end in a sentence', () => {
  const found = decoded(Uint8Array.from({ length: 500 }, (_, i) => (i * 7) % 256))
  expect(found).toEqual({ problem: 'This file holds no text.' })
})

test('an empty file is an empty text', () => {
  expect(decoded(new Uint8Array())).toEqual({ text: '' })
})

test('a large file is decoded in pieces, whatever characters they cut', () => {
  const long = 'ä€,'.repeat(400_000)
  const work = decodeTable(new TextEncoder().encode(long))
  let pieces = 0
  let next = work.next()
  for (; next.done !== true; next = work.next()) pieces++
  expect(pieces).toBeGreaterThan(2)
  expect(next.value).toEqual({ text: long })
})

test('one byte that is no UTF-8, however late, makes the whole file Windows-1252', () => {
  const bytes = new Uint8Array(3_000_000).fill(0x61)
  bytes[bytes.length - 1] = 0xe4
  expect(decoded(bytes)).toEqual({ text: `${'a'.repeat(2_999_999)}ä` })
})

function decoded(bytes: Uint8Array): Decoded {
  return finish(decodeTable(bytes))
}
