import { expect, test } from 'vitest'
import { noHolds } from '../../config/index.ts'
import { parameterSummary } from './parameterSummary.ts'

test('with nothing cut or frozen there is only the number of parameters', () => {
  expect(parameterSummary(noHolds, [2, 128, 128, 1])).toBe('17\u202f025 parameters')
})

test('what is both cut and frozen counts once, as cut', () => {
  const cuts = [
    { layer: 0, to: 0, from: 1 },
    { layer: 1, to: 0, from: 3 },
  ]
  const frozen = [
    { kind: 'layer', layer: 0 },
    { kind: 'unit', layer: 0, unit: 2 },
  ] as const
  expect(parameterSummary({ cuts, frozen }, [2, 4, 1])).toBe('17 parameters, 2 cut, 11 frozen')
})
