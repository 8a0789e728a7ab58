import { expect, test } from 'vitest'
import { defaultConfig } from '../../config/index.ts'
import { curveTarget } from './curveTarget.ts'

const { data } = defaultConfig

test('the target of a generated curve is its shape', () => {
  const target = curveTarget({ ...data, set: 'curve', shape: 'step' })
  expect([-1, 1].map((x) => target?.(x))).toEqual([-1, 1])
})

test('own points have no target, whatever shape is set for curves', () => {
  expect(curveTarget({ ...data, set: 'own', shape: 'step' })).toBeNull()
})
