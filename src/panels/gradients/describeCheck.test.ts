import { expect, test } from 'vitest'
import type { Comparison, Kink } from '../../engine/index.ts'
import type { GradientReport } from '../../worker/index.ts'
import { formatGradient, kinkSentences, scopeOf, symbolOf, verdictOf } from './describeCheck.ts'

const worst: Comparison = {
  at: { layer: 1, to: 0, from: 2 },
  analytic: 0.5,
  numeric: 0.5,
  error: 3.1e-9,
}

const report: GradientReport = {
  total: 17,
  compared: 17,
  worst,
  worstOfLayers: [null, worst],
  agrees: true,
  kinks: [],
  kinkCount: 0,
  isComplete: true,
  batchSize: 10,
  position: { step: 1200, epoch: 48, used: 0, examples: 0 },
}

test('the verdict tells in how many digits the two agree', () => {
  expect(verdictOf(report)).toBe('All gradients agree to 8 digits.')
  expect(verdictOf({ ...report, worst: { ...worst, error: 0 } })).toBe(
    'All gradients agree exactly.',
  )
  expect(verdictOf({ ...report, agrees: false })).toBe('The gradients do not agree.')
  expect(verdictOf({ ...report, worst: null, compared: 0 })).toBe('Nothing could be compared.')
})

test('the verdict of a check that was stopped says so', () => {
  const stopped = { ...report, isComplete: false, compared: 5 }
  expect(verdictOf(stopped)).toBe('Stopped. So far all gradients agree to 8 digits.')
  expect(verdictOf({ ...stopped, agrees: false })).toBe('Stopped. The gradients do not agree.')
  expect(verdictOf({ ...stopped, worst: null })).toBe('Stopped at once.')
})

test('the scope names the batch and where the run stands', () => {
  expect(scopeOf(report)).toBe(
    'Compared: all 17 parameters, on the batch of 10 examples that comes next, after 1200 updates (epoch 48).',
  )
  expect(scopeOf({ ...report, compared: 15, batchSize: 1 })).toContain(
    '15 of 17 parameters, on the batch of 1 example that',
  )
})

test('parameters are written as in the lecture, the unit fed first', () => {
  expect(symbolOf(worst.at)).toBe('w⁽²⁾₁₃')
  expect(symbolOf({ layer: 0, to: 11, from: 2 })).toBe('w⁽¹⁾₁₂,₃')
  expect(symbolOf({ layer: 2, to: 0, from: 'bias' })).toBe('b⁽³⁾₁')
})

test('a kink is named once, with both slopes', () => {
  const kink = (to: number, cause: Kink['cause']): Kink => {
    return { at: { layer: 0, to, from: 0 }, analytic: 0, left: -0.5, right: 0.25, cause }
  }
  const relu = { kind: 'relu', layer: 0, unit: 1, sample: 2 } as const
  expect(kinkSentences([kink(1, relu), kink(2, relu), kink(0, { kind: 'l1' })])).toEqual([
    'ReLU of unit 2 in layer 1 changes side within ±ε, for example 3 of the batch. At w⁽¹⁾₂₁ the slope is −0.5 on the left and 0.25 on the right.',
    'The weight passes 0 within ±ε, where the L1 penalty has its corner. At w⁽¹⁾₁₁ the slope is −0.5 on the left and 0.25 on the right.',
  ])
  expect(kinkSentences([kink(0, { kind: 'sparsemax', unit: 0, sample: 0 })])[0]).toMatch(
    /^Output 1 enters or leaves the support of sparsemax/,
  )
})

test('a gradient is written with enough digits to compare', () => {
  expect(formatGradient(-1 / 3)).toBe('−0.3333333333333')
  expect(formatGradient(1e-9)).toBe('1.000000000000e−9')
})
