import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arbitraryConfig, arbitraryJournal } from '../testing/arbitraryConfig.ts'
import {
  addChange,
  type Change,
  changeTraining,
  defaultConfig,
  defaultTraining,
  type Journal,
  trainingAfter,
} from './index.ts'

const weight = (value: number, to = 0): Change => ({
  kind: 'parameter',
  at: { layer: 0, to, from: 1 },
  value,
})
const training = (values: Partial<typeof defaultTraining>): Change => ({ kind: 'training', values })

function record(...changes: readonly [step: number, change: Change][]): Journal {
  return changes.reduce<Journal>((journal, [step, change]) => addChange(journal, step, change), [])
}

test('dragging one weight leaves one entry', () => {
  expect(record([3, weight(1)], [3, weight(2)], [3, weight(3)])).toEqual([
    { step: 3, change: weight(3) },
  ])
})

test('a weight set again after another one keeps its place', () => {
  expect(record([3, weight(1)], [3, weight(5, 1)], [3, weight(2)])).toEqual([
    { step: 3, change: weight(2) },
    { step: 3, change: weight(5, 1) },
  ])
})

test('a weight set again at a later step is another entry', () => {
  expect(record([3, weight(1)], [4, weight(2)])).toHaveLength(2)
})

test('hyper-parameters changed at one step join', () => {
  const journal = record(
    [3, training({ learningRate: 0.3 })],
    [3, weight(1)],
    [3, training({ learningRate: 1, batchSize: 5 })],
  )
  expect(journal).toEqual([
    { step: 3, change: training({ learningRate: 1, batchSize: 5 }) },
    { step: 3, change: weight(1) },
  ])
})

test('an optimiser chosen and left again stays in the journal: its moments began anew', () => {
  const journal = record(
    [3, training({ learningRate: 0.3 })],
    [3, training({ optimiser: 'adam' })],
    [3, training({ optimiser: 'sgd' })],
  )
  expect(journal).toEqual([
    { step: 3, change: training({ learningRate: 0.3, optimiser: 'adam' }) },
    { step: 3, change: training({ optimiser: 'sgd' }) },
  ])
})

test('a journal made change by change ends with the same hyper-parameters and parameters', () => {
  const lastValues = (journal: Journal): Map<string, number> =>
    new Map(
      journal.flatMap(({ change }) =>
        change.kind === 'parameter' ? [[JSON.stringify(change.at), change.value]] : [],
      ),
    )
  const runs = arbitraryConfig.chain((config) => arbitraryJournal(config))
  fc.assert(
    fc.property(runs, fc.boolean(), (journal, atOneStep) => {
      const full = atOneStep ? journal.map((entry) => ({ ...entry, step: 7 })) : journal
      const joined = full.reduce<Journal>(
        (all, { step, change }) => addChange(all, step, change),
        [],
      )
      expect(joined.length).toBeLessThanOrEqual(full.length)
      expect(trainingAfter(defaultTraining, joined)).toEqual(trainingAfter(defaultTraining, full))
      expect(lastValues(joined)).toEqual(lastValues(full))
    }),
  )
})

test('changing hyper-parameters leaves the rest of the configuration', () => {
  const changed = changeTraining(defaultConfig, { learningRate: 1 })
  expect(changed).toEqual({ ...defaultConfig, training: { ...defaultTraining, learningRate: 1 } })
})

test('hyper-parameters in force after a journal are the last ones set', () => {
  const journal = record(
    [1, training({ learningRate: 1 })],
    [2, weight(1)],
    [3, training({ learningRate: 2, penalty: 'l2' })],
  )
  expect(trainingAfter(defaultTraining, journal)).toEqual({
    ...defaultTraining,
    learningRate: 2,
    penalty: 'l2',
  })
})
