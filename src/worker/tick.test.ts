import { expect, test } from 'vitest'
import { createTick } from './tick.ts'

test('all who wait at the same time come back, in their order', async () => {
  const tick = createTick()
  const back: number[] = []
  await Promise.all([1, 2, 3].map((who) => tick().then(() => back.push(who))))
  expect(back).toEqual([1, 2, 3])
})
