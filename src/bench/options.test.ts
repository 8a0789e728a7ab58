import { expect, test } from 'vitest'
import { parseOptions } from './options.ts'
import { subjects } from './plans.ts'

test('without options everything is measured and printed as text', () => {
  expect(parseOptions([])).toMatchObject({ format: 'text', only: subjects, help: false })
})

test('--only takes one subject or several', () => {
  expect(parseOptions(['--only', 'fields'])).toMatchObject({ only: ['fields'] })
  expect(parseOptions(['--only=training,seeds'])).toMatchObject({ only: ['training', 'seeds'] })
})

test('--quick takes less time', () => {
  const [full, quick] = [parseOptions([]), parseOptions(['--quick', '--json'])]
  if ('problem' in full || 'problem' in quick) throw new Error('expected options')
  expect(quick.format).toBe('json')
  expect(quick.pace.rounds * quick.pace.sliceMs).toBeLessThan(full.pace.rounds * full.pace.sliceMs)
})

test.each([
  [['--fast'], '“--fast” is not an option.'],
  [['training'], '“training” is not an option.'],
  [['--only', 'speed'], '--only expects training, fields, seeds, regions, not “speed”.'],
  [['--only'], '--only expects training, fields, seeds, regions, not “”.'],
  [['--json', '--markdown'], 'Either --json or --markdown, not both.'],
])('%j is refused with a reason', (words, problem) => {
  expect(parseOptions(words)).toEqual({ problem })
})
