import { expect, test } from 'vitest'
import { decodeTable } from './decodeTable.ts'

const text = 'Länge;Breite\n1,5;2\n'

test('UTF-8 is read, and its mark goes', () => {
  const bytes = new TextEncoder().encode(text)
  expect(decodeTable(bytes)).toEqual({ text })
  expect(decodeTable(Uint8Array.of(0xef, 0xbb, 0xbf, ...bytes))).toEqual({ text })
})

test('what is no UTF-8 is read as Windows-1252', () => {
  const bytes = Uint8Array.from(text, (character) => character.charCodeAt(0))
  expect(decodeTable(bytes)).toEqual({ text })
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
      expect(decodeTable(bytes)).toEqual({ text })
    }
  },
)

test('a workbook of Excel ends in a sentence that says what to do', () => {
  const decoded = decodeTable(Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0))
  expect(decoded).toEqual({ problem: expect.stringContaining('Save the sheet as CSV first') })
})

test('bytes that are no text end in a sentence', () => {
  const decoded = decodeTable(Uint8Array.from({ length: 500 }, (_, i) => (i * 7) % 256))
  expect(decoded).toEqual({ problem: 'This file holds no text.' })
})

test('an empty file is an empty text', () => {
  expect(decodeTable(new Uint8Array())).toEqual({ text: '' })
})
