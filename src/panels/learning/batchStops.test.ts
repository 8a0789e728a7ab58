import { expect, test } from 'vitest'
import { batchStops } from './batchStops.ts'

test('the last stop is the whole training set, whatever its size', () => {
  expect(batchStops(4)).toEqual([1, 2, 3, 4])
  expect(batchStops(1)).toEqual([1])
  expect(batchStops(250).slice(-2)).toEqual([200, 250])
})
