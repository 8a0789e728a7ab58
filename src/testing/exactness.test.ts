import { describe, expect, test } from 'vitest'
import { findInexact } from './exactness.ts'
import { isTest, readSources } from './sources.ts'

/** Engine to run: what decides a run's bits. */
const exact = readSources()
  .filter((source) => !isTest(source))
  .filter(({ folder }) => ['engine', 'datasets', 'config', 'run'].includes(folder))

test('no result depends on the browser, the clock, the language or chance', () => {
  const uses = exact.flatMap(({ path, text }) =>
    findInexact(path, text).map((use) => `${path}:${use}`),
  )
  expect(uses).toEqual([])
})

describe('what differs between browsers is found', () => {
  test.each([
    'const y = Math.exp(x)',
    'const y = Math\n  .pow(x, 2)',
    'const { tanh } = Math',
    'const { tanh: t } = globalThis.Math',
    'const M = Math',
    'use(Math)',
    "const y = Math['sin'](x)",
    "const y = Math['sqrt'](x)",
    "const y = globalThis['Math'].exp(x)",
    'const y = Math?.log(x)',
    'const y = x ** 2',
    'const y = x\n  **\n  (2)',
    'x **= 2',
    'const y = f<Grid>(x)! ** 2',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the code under test.
    'const text = `${Math.hypot(a, b)}`',
    'const y: f64 = NativeMath.exp(x)',
    'const s = f64x2.relaxed_madd(a, b, c)',
    '@inline\nexport function f(x: f64): f64 { return Math.cbrt(x) }',
  ])('%s', (code) => {
    expect(findInexact('engine/a.ts', code)).toHaveLength(1)
  })
})

test('clock, chance and language are found, each with its line', () => {
  expect(findInexact('run/a.ts', '\nconst now = Date.now()')).toEqual(['2: a clock'])
  expect(findInexact('run/a.ts', 'const t = performance.now()')).toEqual(['1: a clock'])
  expect(findInexact('run/a.ts', "const t = globalThis['Date'].now()")).toEqual(['1: a clock'])
  expect(findInexact('run/a.ts', 'const u = Math.random()')).toHaveLength(1)
  expect(findInexact('run/a.ts', 'crypto.getRandomValues(a)')).toHaveLength(2)
  expect(findInexact('run/a.ts', 'x.toLocaleString()')).toEqual(['1: the reader’s language'])
  expect(findInexact('run/a.ts', 'names.sort((a, b) => a.localeCompare(b))')).toHaveLength(1)
})

describe('what is exact everywhere may be used', () => {
  test.each([
    'const y = Math.sqrt(x) + Math.abs(x) * Math.max(1, x) + Math.PI',
    'const y = Math.imul(a, b) >>> Math.clz32(c)',
    'const y = [1, 2].map(Math.floor)',
    '/** Math.exp */ const y = Math.trunc(x) // Math.log, x ** 2',
    "const text = 'Math.exp of a Date, or x ** 2'",
    "const text = 'Math'",
    'const pattern = /Math.exp|x**2/',
    'const box = <div title="Math.exp">Math.exp ** Date</div>',
    '@inline\nexport function f(x: v128): v128 {\n  return f64x2.mul(x, f64x2.sqrt(x))\n}',
    'class A {\n  @operator("+")\n  static add(a: i32): i32 { return a }\n}',
  ])('%s', (code) => {
    expect(findInexact(code.includes('<div') ? 'engine/a.tsx' : 'engine/a.ts', code)).toEqual([])
  })
})

test('a file that cannot be read is a failure, not an empty list', () => {
  expect(() => findInexact('engine/a.ts', 'const = 1')).toThrow(
    'expected TypeScript in engine/a.ts',
  )
})
