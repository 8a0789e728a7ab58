import { expect, test } from 'vitest'
import { describeNudge } from './describeNudge.ts'

const nudged = {
  ...{ at: { layer: 0, to: 0, from: 0 }, epsilon: 1e-5 },
  ...{ analytic: 0.25, numeric: 0.25 + 1e-11, left: 0.25, right: 0.25 },
}

test('slopes have nine digits, and small ones keep their power of ten', () => {
  const small = { analytic: -1.234567890123e-7, numeric: -1.234567891e-7 }
  expect(describeNudge({ ...nudged, ...small }, 1)).toMatchObject({
    ...{ analytic: '−1.23456789e−7', numeric: '−1.23456789e−7', agrees: true },
  })
  expect(describeNudge({ ...nudged, analytic: 0, numeric: 0 }, 1).analytic).toBe('0')
})

test('slopes that differ by less than the loss is rounded by agree', () => {
  expect(describeNudge(nudged, 1).verdict).toBe('Both slopes agree.')
  expect(describeNudge({ ...nudged, numeric: 0.2501 }, 1).agrees).toBe(false)
})

test('at a kink both slopes of the loss are said', () => {
  const kink = { analytic: 0, numeric: 0.5, left: 0, right: 1 }
  expect(describeNudge({ ...nudged, ...kink }, 1).verdict).toBe(
    'The loss has a kink within ±ε: slope 0 on the left, 1 on the right.',
  )
})

test('numbers that have run away cannot be compared', () => {
  const lost = { analytic: Number.NaN, numeric: Number.NaN }
  expect(describeNudge({ ...nudged, ...lost }, Number.NaN)).toMatchObject({
    ...{ analytic: 'NaN', agrees: false },
    verdict: 'The numbers have run away: nothing can be compared.',
  })
})
