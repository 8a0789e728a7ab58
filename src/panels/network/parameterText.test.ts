import { expect, test } from 'vitest'
import { editText, nudged, readBlock, readParameter } from './parameterText.ts'

test('decimal point, decimal comma and a real minus are read', () => {
  expect(readParameter('1.5')).toEqual({ ok: true, value: 1.5 })
  expect(readParameter('−1,25')).toEqual({ ok: true, value: -1.25 })
})

test('what is no number is answered with what was expected', () => {
  const message = (text: string): string => {
    const read = readParameter(text)
    return read.ok ? '' : read.message
  }
  expect(message('abc')).toBe('“abc” is not a number. Type a number such as 0.5 or −1,25.')
  expect(message(' ')).toBe('The field is empty. Type a number such as 0.5 or −1,25.')
})

test('arrow keys leave no dust of binary fractions', () => {
  expect(nudged(0.2, 1, false)).toBe(0.3)
  expect(nudged(0.1, -1, false)).toBe(0)
  expect(nudged(0.5, -1, true)).toBe(-0.5)
  expect(editText(nudged(-0.1025, 1, true))).toBe('0.8975')
})

test('blocks come from spreadsheets, texts and Python', () => {
  expect(readBlock('1\t2\n3\t4\n')).toEqual([
    [1, 2],
    [3, 4],
  ])
  expect(readBlock('1,5;−2\n0;x')).toEqual([
    [1.5, -2],
    [0, null],
  ])
  expect(readBlock('[[1, 2],\n [3, 4]]')).toEqual([
    [1, 2],
    [3, 4],
  ])
  expect(readBlock('0,5 1')).toEqual([[0.5, 1]])
})
