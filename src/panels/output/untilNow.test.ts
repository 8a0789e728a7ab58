import { expect, test } from 'vitest'
import { untilNow } from './untilNow.ts'

const metrics = { trainLoss: 0.5, testLoss: null, penalty: 0, trainScore: null, testScore: null }
const records = [{ epoch: 2, step: 8, ...metrics }]
const points = { isTraining: Uint8Array.of(1, 1, 0, 1, 1) }

function frameAt(epoch: number, used: number, examples: number) {
  const position = { step: 9, epoch, used, examples }
  return { position, metrics: { ...metrics, trainLoss: 0.25 } } as Parameters<typeof untilNow>[1]
}

test('within an epoch the curve ends at the present losses', () => {
  const now = untilNow(records, frameAt(2, 2, 1), points)
  expect(now.at(-1)).toEqual({ ...metrics, trainLoss: 0.25, epoch: 2.75, step: 9 })
})

test('at the end of a recorded epoch nothing is added', () => {
  expect(untilNow(records, frameAt(2, 0, 0), points)).toBe(records)
  expect(untilNow([], frameAt(2, 1, 0), points)).toEqual([])
  expect(untilNow(records, null, points)).toBe(records)
})
