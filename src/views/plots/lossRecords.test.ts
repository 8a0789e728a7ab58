import { expect, test } from 'vitest'
import { movedIndex } from './LossCrosshair.tsx'
import { createLossModel } from './lossModel.ts'
import { bestTest, type LossRecord, lossSummary, recordAt, recordText } from './lossRecords.ts'

function record(epoch: number, trainLoss: number, testLoss: number | null, penalty = 0) {
  return { epoch, trainLoss, testLoss, penalty } satisfies LossRecord
}

const records = [record(0, 0.7, 0.71), record(1, 0.4, 0.5), record(2, 0.2, 0.6)]

test('the best test loss is the lowest, and absent without test points', () => {
  expect(bestTest(records)).toBe(1)
  expect(bestTest([record(0, 1, null)])).toBe(-1)
})

test('the record nearest to an epoch is found', () => {
  expect(recordAt(records, 1.4)).toBe(1)
  expect(recordAt(records, 99)).toBe(2)
  expect(recordAt(records, -5)).toBe(0)
  expect(recordAt([], 1)).toBe(-1)
})

test('a record reads as a line of numbers', () => {
  expect(recordText(record(312, 0.03542, 0.25181))).toBe('epoch 312 · train 0.0354 · test 0.2518')
  expect(recordText(record(1, 0.5, null, 0.01))).toBe('epoch 1 · train 0.5000 · λΩ 0.0100')
})

test('the summary names the course, the lowest test loss and earlier runs', () => {
  expect(lossSummary(records, 2)).toBe(
    'Loss over 2 epochs. Train loss went from 0.7000 to 0.2000, test 0.6000. ' +
      'Lowest test loss 0.5000 at epoch 1. 2 earlier runs behind.',
  )
  expect(lossSummary([], 0)).toBe('Loss over epochs. No training yet.')
})

test('keys move along the records and stay among them', () => {
  expect(movedIndex('ArrowRight', 2, 3, false)).toBe(2)
  expect(movedIndex('ArrowLeft', 2, 3, false)).toBe(1)
  expect(movedIndex('ArrowLeft', 90, 100, true)).toBe(80)
  expect(movedIndex('Home', 2, 3, false)).toBe(0)
  expect(movedIndex('Tab', 2, 3, false)).toBeNull()
})

test('the sum with the penalty is drawn only when there is a penalty', () => {
  expect(createLossModel(records, [], 300, 150, false).totalPath).toBe('')
  const penalised = records.map((entry) => ({ ...entry, penalty: 0.1 }))
  expect(createLossModel(penalised, [], 300, 150, false).totalPath).not.toBe('')
})

test('a model without records has axes and no lines', () => {
  const model = createLossModel([], [], 300, 150, true)
  expect(model.trainPath).toBe('')
  expect(model.last).toBeNull()
  expect(model.epochTicks[0]).toBe(0)
})

test('ghosts share the axes of the present run', () => {
  const ghost = { label: 'before', records: [record(0, 9, null), record(40, 1, null)] }
  const model = createLossModel(records, [ghost], 300, 150, false)
  expect(model.ghostPaths).toHaveLength(1)
  expect(model.toX(40)).toBeLessThanOrEqual(300)
  expect(model.scale.domain[1]).toBeGreaterThanOrEqual(9)
})

test('a diverged run keeps a linear axis, and is drawn at its top', () => {
  const diverged = [record(0, 1, null), record(1, 8.57e92, null)]
  const linear = createLossModel(diverged, [], 300, 150, false, true)
  expect(linear.scale.domain[1]).toBeLessThan(10)
  expect(linear.trainPath).toMatch(/L30,0$/)
  const log = createLossModel(diverged, [], 300, 150, true, true)
  expect(log.scale.toY(1)).toBeGreaterThan(log.scale.toY(8.57e92) ?? 150)
  expect(lossSummary(diverged, 0, true)).toContain('to 8.57e92. Training diverged.')
})

test.each([true, false])('an infinite loss stands at the top (log %s)', (log) => {
  const infinite = [record(0, 1, null), record(1, Number.POSITIVE_INFINITY, null)]
  expect(createLossModel(infinite, [], 300, 150, log, true).trainPath).toMatch(/L30,0$/)
})
