import { expect, test } from 'vitest'
import { decodeJournal } from './decodeJournal.ts'
import { defaultConfig } from './defaults.ts'
import { readJournal } from './repairJournal.ts'

/** A list of problems that counts how often it is written to. */
function countedProblems() {
  let adds = 0
  return { add: () => void adds++, list: () => [], adds: () => adds }
}

test('what is no edit is looked at once, however often it comes', () => {
  const problems = countedProblems()
  expect(decodeJournal('x;'.repeat(1000), problems)).toEqual([])
  expect(problems.adds()).toBe(1)
})

test('an edit outside the network is looked at once, however often it comes', () => {
  const problems = countedProblems()
  const entries = decodeJournal('7:w9.9.9=1;'.repeat(1000), problems)
  expect(readJournal(entries, defaultConfig, problems)).toEqual([])
  expect(problems.adds()).toBe(1)
})

test('equal changes at several steps are one change', () => {
  const problems = countedProblems()
  const entries = decodeJournal('1:rate=0.3;2:rate=0.2;5:rate=0.3', problems)
  const [first, other, again] = readJournal(entries, defaultConfig, problems)
  expect(again).toEqual({ step: 5, change: { kind: 'training', values: { learningRate: 0.3 } } })
  expect(again?.change).toBe(first?.change)
  expect(other?.change).not.toEqual(first?.change)
})
