import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type CodeLanguage, highlight } from './highlight.ts'

const joined = (text: string, language: CodeLanguage): string =>
  highlight(text, language)
    .map((pieces) => pieces.map((piece) => piece.text).join(''))
    .join('\n')

const looksOf = (line: string, language: CodeLanguage) =>
  highlight(line, language)[0]
    ?.filter(({ look, text }) => look !== 'plain' && text.trim() !== '')
    .map(({ text, look }) => `${look}: ${text}`)

test('words, comments, texts and numbers of Python are told apart', () => {
  expect(looksOf('def loss(z):  # L', 'python')).toEqual([
    'keyword: def',
    'name: loss',
    'comment: # L',
  ])
  expect(looksOf('eta = 0.1', 'python')).toEqual(['number: 0.1'])
  expect(looksOf('"mean" in words', 'python')).toEqual(['text: "mean"', 'keyword: in'])
})

test('words, comments, texts and numbers of JavaScript are told apart', () => {
  expect(looksOf('const eta = 1e-3 // η', 'javascript')).toEqual([
    'keyword: const',
    'number: 1e-3',
    'comment: // η',
  ])
  expect(looksOf("throw new Error('no')", 'javascript')).toContain("text: 'no'")
})

test('a comment over several lines is a comment on each', () => {
  const [, second] = highlight('"""one\ntwo"""\n', 'python')
  expect(second).toEqual([{ text: 'two"""', look: 'comment' }])
})

test('nothing is lost of our own programs', () => {
  for (const [name, language] of [
    ['pytorch', 'python'],
    ['numpy', 'python'],
    ['javascript', 'javascript'],
  ] as const) {
    const text = readFileSync(`src/exports/programs/${name}.txt`, 'utf8')
    expect(joined(text, language)).toBe(text)
  }
})

test('nothing is lost of any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), fc.boolean(), (text, isPython) => {
      expect(joined(text, isPython ? 'python' : 'javascript')).toBe(text)
    }),
  )
})
