import { expect, test } from 'vitest'
import { heightsFor } from './drawerHeight.ts'

test('320 of a window of 900, never less than views need nor more than they use', () => {
  expect([900, 720, 600, 2000].map((px) => heightsFor(px).usual)).toEqual([320, 240, 240, 420])
})

test('at most 60 % of the window, and the columns keep their least', () => {
  expect(heightsFor(1400).max).toBe(840)
  expect(heightsFor(900).max).toBe(538)
  expect(heightsFor(720).max).toBe(358)
  expect(heightsFor(500).max).toBe(240)
})
