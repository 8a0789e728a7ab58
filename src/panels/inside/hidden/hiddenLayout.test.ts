import { expect, test } from 'vitest'
import { hiddenLayout } from './hiddenLayout.ts'

test('with room, both plots stand beside the statement', () => {
  expect(hiddenLayout(1400, 280)).toMatchObject({ panes: 'all', sidePx: 218, hasTable: true })
})

test('a page at 200 % zoom shows one large plot rather than two small ones', () => {
  expect(hiddenLayout(700, 340)).toMatchObject({ panes: 'one', sidePx: 230 })
})

test('a plot is never wider than a phone', () => {
  const { sidePx, panes } = hiddenLayout(240, 300)
  expect(panes).toBe('one')
  expect(sidePx).toBeLessThanOrEqual(240)
})
