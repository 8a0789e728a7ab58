import { expect, test } from 'vitest'
import { clipLine } from './clipLine.ts'
import type { LineHand, PixelPlace } from './lineHand.ts'
import { byKey, nextLine } from './lineKeys.ts'
import type { UnitLine } from './unitLine.ts'

const side = [0, 200] as const
/** x + y = c in pixels: high c lies at the lower right. */
const lineAt = (c: number): UnitLine => ({
  name: 'h',
  piece: clipLine({ a: 1, b: 1, c: -c }, side, side),
  curves: null,
})

function heldOut(line: UnitLine, arrow: PixelPlace): PixelPlace | null {
  let through: PixelPlace | null = null
  const hand: LineHand = {
    grab: () => true,
    moveTo: (_, to) => {
      through = to
    },
    turnTo: () => {},
    release: () => {},
  }
  byKey(hand, { line, unit: 0, units: 1, sizePx: 200 }, arrow, false)
  return through
}

test('the next line is the next one in the plot, round and round', () => {
  const outside = lineAt(900)
  const lines = [lineAt(100), outside, lineAt(200), outside]
  expect(nextLine(lines, 0, 1)).toBe(2)
  expect(nextLine(lines, 2, 1)).toBe(0)
  expect(nextLine(lines, 0, -1)).toBe(2)
  expect(nextLine(lines, 1, 1)).toBe(2)
  expect(nextLine([outside, outside], 0, 1)).toBe(0)
  expect(nextLine(null, 0, 1)).toBe(0)
})

test('an arrow key moves the line square to itself by 6 pixels', () => {
  const to = heldOut(lineAt(200), { x: 1, y: 0 })
  expect(to?.x).toBeCloseTo(100 + 6 / Math.SQRT2, 9)
  expect(to?.y).toBeCloseTo(100 + 6 / Math.SQRT2, 9)
})

test('no key moves a line out of the plot', () => {
  const to = heldOut(lineAt(396), { x: 1, y: 0 })
  expect(to).toEqual({ x: 196, y: 196 })
  expect(lineAt(392).piece).not.toBeNull()
})
