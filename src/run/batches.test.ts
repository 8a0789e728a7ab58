import fc from 'fast-check'
import { expect, test } from 'vitest'
import { endsEpoch, largestBatch, nextBatch, restOf } from './batches.ts'
import { drawOrder } from './order.ts'

/** Examples of each update, epoch by epoch, as a run takes them. */
function batchesOf(count: number, batchSize: number, epochs: number): number[][][] {
  const how = { batchSize, sampling: 'carried' } as const
  const order = new Uint32Array(count)
  return Array.from({ length: epochs }, (_, epoch) => {
    drawOrder(order, 'carried', 1, epoch, restOf(how, count))
    const batches: number[][] = []
    for (let used = 0; !endsEpoch(how, count, epoch, used); ) {
      const size = nextBatch(how, count, epoch, used)
      batches.push([...order.subarray(used, used + size)])
      used += size
    }
    return batches
  })
}

/** The same as TensorFlow Playground goes: an update after every B-th example of an epoch. */
function itsBatches(count: number, batchSize: number, epochs: number): number[][][] {
  let waiting: number[] = []
  return Array.from({ length: epochs }, () => {
    const batches: number[][] = []
    for (let i = 0; i < count; i++) {
      waiting.push(i)
      if ((i + 1) % batchSize !== 0) continue
      batches.push(waiting)
      waiting = []
    }
    return batches
  })
}

test('carried batches have the examples that TensorFlow Playground puts together', () => {
  const sizes = fc
    .integer({ min: 1, max: 60 })
    .chain((count) => fc.tuple(fc.constant(count), fc.integer({ min: 1, max: count })))
  fc.assert(
    fc.property(sizes, ([count, batchSize]) => {
      expect(batchesOf(count, batchSize, 4)).toEqual(itsBatches(count, batchSize, 4))
    }),
  )
})

test('250 examples by 30 make 8 updates an epoch, from the second on the first of 40', () => {
  const sizes = batchesOf(250, 30, 3).map((batches) => batches.map(({ length }) => length))
  const others = [30, 30, 30, 30, 30, 30, 30]
  expect(sizes).toEqual([
    [30, ...others],
    [40, ...others],
    [40, ...others],
  ])
  expect(largestBatch({ batchSize: 30, sampling: 'carried' }, 250)).toBe(40)
})

test('a batch larger than the set is the whole set', () => {
  const how = { batchSize: 300, sampling: 'carried' } as const
  expect(nextBatch(how, 250, 1, 0)).toBe(250)
  expect(restOf(how, 250)).toBe(0)
})
