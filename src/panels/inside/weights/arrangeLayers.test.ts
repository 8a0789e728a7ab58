import { expect, test } from 'vitest'
import { arrangeLayers } from './arrangeLayers.ts'

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0)

test('layers that fit stand side by side with cells as wide as they may be', () => {
  expect(arrangeLayers([2, 4, 4], 1400, false)).toEqual({
    ...{ widths: [172, 280, 280], isStacked: false, nameLines: 1 },
  })
})

test('six layers of eight units stay inside every width that a drawer has', () => {
  const reads = [2, 8, 8, 8, 8, 8, 8]
  for (const width of [880, 1240, 1400, 1880]) {
    const { widths, ...arranged } = arrangeLayers(reads, width, false)
    expect(arranged).toEqual({ isStacked: false, nameLines: 2 })
    expect(sum(widths.map((one) => Math.max(96, one))) + 6 * 28).toBeLessThanOrEqual(width)
  }
})

test('where the view may grow they stand one below the other before numbers are lost', () => {
  expect(arrangeLayers([2, 4, 4], 358, true)).toEqual({
    ...{ widths: [172, 280, 280], isStacked: true, nameLines: 1 },
  })
  expect(arrangeLayers([8], 358, true).widths).toEqual([9 * 38 + 10])
  expect(arrangeLayers([2, 4, 4], 680, true).isStacked).toBe(false)
})
