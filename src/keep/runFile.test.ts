import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type KeptRun, keepLimits, readRunFile, writeRunFile } from './index.ts'

const run: KeptRun = {
  name: 'Spiral for Monday',
  note: 'Pause at 412.\nAsk first.',
  link: 'v=1&data=spiral&net=tanh8,tanh8&step=5150',
  savedMs: Date.UTC(2026, 10, 23, 16, 5),
  epoch: 412,
  picture: 'iVBORw0KGgoAAAANSUhEUg==',
}

function fileOf(...runs: readonly unknown[]): string {
  return JSON.stringify({ format: 'mlp-playground', version: 1, runs })
}

test('a file gives back the runs that were written', () => {
  const bare: KeptRun = { ...run, name: 'Fresh', note: '', link: '', epoch: null, picture: null }
  expect(readRunFile(writeRunFile([run, bare]), 0)).toEqual({ runs: [run, bare], problems: [] })
})

test('a link alone is enough for a run', () => {
  const { runs, problems } = readRunFile(fileOf({ link: '#v=1&data=xor' }), 77)
  const expected = { link: 'v=1&data=xor', name: 'Run 1', note: '', savedMs: 77, epoch: null }
  expect(runs).toEqual([{ ...expected, picture: null }])
  expect(problems).toEqual([])
})

test('an entry that is no run is left out and named; the others come', () => {
  const { runs, problems } = readRunFile(fileOf(null, 7, { name: 'x' }, { link: 'hello' }, run), 0)
  expect(runs.map(({ name }) => name)).toEqual([run.name])
  expect(problems).toEqual([
    'Run 1 is no run; it is left out.',
    'Run 2 is no run; it is left out.',
    'Run 3 has no link that can be read; it is left out.',
    'Run 4 has no link that can be read; it is left out.',
  ])
})

test('fields of the wrong type take what is usual', () => {
  const odd = { ...run, name: {}, note: 3, saved: 'yesterday', epoch: -1.5, picture: '<svg>' }
  const { runs } = readRunFile(fileOf(odd), 5)
  expect(runs).toEqual([
    { name: 'Run 1', note: '', link: run.link, savedMs: 5, epoch: null, picture: null },
  ])
})

test('a picture that is no PNG is left out', () => {
  const { runs } = readRunFile(fileOf({ ...run, picture: 'R0lGODlhAQABAAAAACw=' }), 0)
  expect(runs.map(({ picture }) => picture)).toEqual([null])
})

test('names are cut to what a list can show, without control characters', () => {
  const { runs } = readRunFile(fileOf({ ...run, name: ` a\u0000b\u0007${'x'.repeat(500)}` }), 0)
  expect(runs[0].name).toHaveLength(keepLimits.nameLength)
  expect(runs[0].name.startsWith('a b x')).toBe(true)
})

test('a newer version is read as far as possible, and said', () => {
  const text = writeRunFile([run]).replace('"version": 1', '"version": 2')
  const { runs, problems } = readRunFile(text, 0)
  expect(runs).toEqual([run])
  expect(problems).toEqual([expect.stringContaining('another version')])
})

test.each([
  '',
  'null',
  '[]',
  '{}',
  '{"format":"mlp-playground"}',
  '{"format":"x","runs":[]}',
  '\u0000',
])('the text %j is refused in a sentence', (text) => {
  const { runs, problems } = readRunFile(text, 0)
  expect(runs).toEqual([])
  expect(problems).toEqual([expect.stringContaining('not a file of runs')])
})

test('hostile texts end in a sentence in under a second', () => {
  const deep = `${'['.repeat(4_000_000)}${']'.repeat(4_000_000)}`
  const many = fileOf(...Array.from({ length: 100_000 }, () => ({ link: 7 })))
  const huge = 'x'.repeat(keepLimits.fileSize + 1)
  const long = fileOf({ link: 'v=1&'.repeat(1_000_000) })
  for (const text of [deep, many, huge, long]) {
    const before = performance.now()
    const { runs, problems } = readRunFile(text, 0)
    expect(performance.now() - before).toBeLessThan(1000)
    expect(runs).toEqual([])
    expect(problems.length).toBeGreaterThan(0)
    expect(problems.length).toBeLessThan(10)
  }
})

test('no text makes it throw', () => {
  fc.assert(fc.property(fc.string(), (text) => void readRunFile(text, 0)))
  fc.assert(fc.property(fc.json(), (text) => void readRunFile(text, 0)))
  fc.assert(
    fc.property(
      fc.array(fc.dictionary(fc.constantFrom(...Object.keys(run)), fc.jsonValue())),
      (all) => {
        expect(readRunFile(fileOf(...all), 0).runs.length).toBeLessThanOrEqual(all.length)
      },
    ),
  )
})
