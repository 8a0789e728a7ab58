import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import json from '../testing/fixtures/golden.json?raw'
import { checkGolden } from './checkGolden.ts'
import { parseGolden } from './goldenCase.ts'

const program = fileURLToPath(new URL('../tooling/program.mjs', import.meta.url))
const fixture = fileURLToPath(new URL('../testing/fixtures/golden.json', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'golden-'))
afterAll(() => rmSync(folder, { recursive: true }))

function golden(...words: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, 'golden', ...words], {
    encoding: 'utf8',
  })
  return { status, lines: stdout.trimEnd().split('\n'), stderr }
}

/** A file with one change to the golden cases. */
function written(change: (file: { tolerance: unknown; cases: unknown[] }) => void): string {
  const file = JSON.parse(json)
  change(file)
  const path = join(folder, 'changed.json')
  writeFileSync(path, JSON.stringify(file))
  return path
}

test('all 31 cases pass, one line each', () => {
  const { status, lines } = golden(fixture)
  expect(status).toBe(0)
  expect(lines).toHaveLength(32)
  expect(lines.at(-1)).toBe('31 passed, 0 failed')
  for (const line of lines.slice(0, -1)) {
    expect(line).toMatch(
      /^v-\S+ {2}z \S+ {2}outputs \S+ {2}losses \S+ {2}gradients \S+ {2}parameters \S+ {2}passed$/,
    )
  }
})

test.each([
  ['z', (c: Changeable) => c.expect.z[0]![0]!],
  ['outputs', (c: Changeable) => c.expect.outputs[0]!],
  ['gradients', (c: Changeable) => c.expect.gradW[0]!],
  ['parameters', (c: Changeable) => c.sgd.afterb[0]!],
])('a wrong number of %s fails its case alone', (name, listOf) => {
  const path = written(({ cases }) => {
    const list = listOf(cases[4] as Changeable)
    list[0] = list[0]! + 1e-8
  })
  const { status, lines } = golden(path)
  expect(status).toBe(1)
  expect(lines.at(-1)).toBe('30 passed, 1 failed')
  expect(lines[4]).toMatch(new RegExp(`  ${name} \\d[.]\\de-[89]  (.*  )?FAILED$`))
})

interface Changeable {
  readonly X: number[][]
  readonly Y: number[][]
  readonly W: (number | null)[][]
  readonly expect: { z: number[][][]; outputs: number[][]; gradW: number[][] }
  readonly sgd: { afterb: number[][]; batches: number[][] }
}

test('the file’s own tolerance counts', () => {
  const path = written((file) => {
    const list = (file.cases[4] as Changeable).expect.outputs[0]!
    list[0] = list[0]! + 1e-8
    file.tolerance = 1e-7
  })
  expect(golden(path).lines.at(-1)).toBe('31 passed, 0 failed')
})

test('a case that cannot be computed fails with a reason, the others run', () => {
  const path = written(({ cases }) => {
    cases[0] = { ...(cases[0] as object), loss: 'hinge' }
    cases[1] = {}
  })
  const { status, lines } = golden(path)
  expect(status).toBe(1)
  expect(lines[0]).toMatch(
    /FAILED: expected a pair of output and loss from heads, got linear \+ hinge$/,
  )
  expect(lines[1]).toMatch(/^case 2 {2}FAILED: /)
  expect(lines.at(-1)).toBe('29 passed, 2 failed')
})

test('what is no such file is answered with a sentence', () => {
  expect(golden()).toMatchObject({ status: 2 })
  expect(golden(join(folder, 'missing.json'))).toMatchObject({ status: 2 })
  expect(golden(program).stderr).toMatch(/cannot be used\. It is not JSON: /)
  expect(parseGolden('{}')).toEqual({ problem: 'It has no “cases”.' })
  expect(parseGolden('{"cases":[],"tolerance":"none"}')).toHaveProperty('problem')
  expect(parseGolden('{"cases":[]}')).toHaveProperty('problem')
  expect(parseGolden('{"cases":[1]}')).toEqual({ tolerance: 1e-9, cases: [1] })
})

test.each([
  ['a layer of z is missing', 'expected', (c: Changeable) => c.expect.z.pop()],
  ['a row of inputs is too long', 'a row of X', (c: Changeable) => c.X[0]!.push(1)],
  ['there are more targets than inputs', 'in Y', (c: Changeable) => c.Y.push([...c.Y[0]!])],
  ['a weight is no number', 'numbers in a row of W', (c: Changeable) => c.W[0]!.splice(0, 1, null)],
  ['a batch names no sample', 'samples', (c: Changeable) => c.sgd.batches[0]!.push(99)],
])('a case is refused when %s', (_, words, change) => {
  const { cases } = JSON.parse(json)
  change(cases[4])
  expect(() => checkGolden(cases[4])).toThrow(words)
})
