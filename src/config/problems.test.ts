import { expect, test } from 'vitest'
import { createProblems, quote } from './problems.ts'

test('a sentence is kept once', () => {
  const problems = createProblems()
  problems.add('A.')
  problems.add('B.')
  problems.add('A.')
  expect(problems.list()).toEqual(['A.', 'B.'])
})

test('a long text is quoted by its beginning, and no character is cut in two', () => {
  expect(quote('x'.repeat(24))).toBe(`“${'x'.repeat(24)}”`)
  expect(quote('x'.repeat(25))).toBe(`“${'x'.repeat(23)}…”`)
  expect(quote(`${'x'.repeat(22)}🦊🦊`)).toBe(`“${'x'.repeat(22)}…”`)
})
