import { expect, test } from 'vitest'
import { architectureOf } from '../testing/batches.ts'
import type { Curve, Parameters } from './index.ts'
import { buildHinges, buildStaircase, createMlp, sin } from './index.ts'

const sine: Curve = { target: (x) => sin(Math.PI * x), left: -3, right: 3 }
const step: Curve = { target: (x) => (x < 0 ? -1 : 1), left: -3, right: 3 }
const sizes = [8, 16, 32, 64]

/** Largest |f̂ − f| of the network that the engine runs, on 12,001 points. */
function largestError(
  { target, left, right }: Curve,
  units: number,
  activation: 'relu' | 'sigmoid',
  parameters: Parameters,
): number {
  const points = 12_001
  const mlp = createMlp(architectureOf([1, units, 1], [activation], 'linear'), points, parameters)
  for (let n = 0; n < points; n++) mlp.inputs[n] = left + ((right - left) * n) / (points - 1)
  mlp.forward(points)
  let largest = 0
  for (let n = 0; n < points; n++) {
    largest = Math.max(largest, Math.abs(mlp.preActivations[n] - target(mlp.inputs[n])))
  }
  return largest
}

const hingeError = (curve: Curve, units: number) =>
  largestError(curve, units, 'relu', buildHinges(curve, units))
const stairError = (curve: Curve, units: number) =>
  largestError(curve, units, 'sigmoid', buildStaircase(curve, units))

test('hinges reach the measured errors on the sine, a quarter for twice the units', () => {
  const errors = sizes.map((units) => hingeError(sine, units))
  expect(errors).toBeAllClose([0.57, 0.165, 0.043, 0.011], { rtol: 0.03, atol: 0 })
  expect(errors[0] / errors[1]).toBeGreaterThan(3)
  for (const k of [1, 2]) expect(errors[k] / errors[k + 1]).toBeCloseTo(4, 0)
})

test('the staircase reaches the measured errors on the sine, a half for twice the units', () => {
  const errors = sizes.map((units) => stairError(sine, units))
  expect(errors).toBeAllClose([0.87, 0.53, 0.28, 0.14], { rtol: 0.035, atol: 0 })
  for (const k of [1, 2]) expect(errors[k] / errors[k + 1]).toBeCloseTo(2, 0)
})

test('few knots fall on bad places: four do worse than one', () => {
  expect([1, 2, 4].map((units) => hingeError(sine, units))).toBeAllClose([1, 1, 1.36], {
    rtol: 0.01,
  })
  expect([1, 2, 4].map((units) => stairError(sine, units))).toBeAllClose([2, 1, 1.31], {
    rtol: 0.01,
  })
})

test('no number of units brings the error at a jump below half of it', () => {
  for (const units of [1, 2, 3, 8, 17, 64, 127, 500]) {
    expect(hingeError(step, units)).toBeGreaterThanOrEqual(1)
  }
  // The staircase passes the middle of the jump at 0 itself, if it steps there.
  for (const units of [1, 3, 17, 127]) expect(stairError(step, units)).toBeGreaterThanOrEqual(1)
})

test('hinges meet the target at every knot', () => {
  const units = 24
  const mlp = createMlp(architectureOf([1, units, 1], ['relu'], 'linear'), units + 1)
  mlp.parameters.values.set(buildHinges(sine, units).values)
  for (let k = 0; k <= units; k++) mlp.inputs[k] = -3 + (6 * k) / units
  mlp.forward(units + 1)
  const targets = mlp.inputs.map((x) => sine.target(x)).subarray(0, units + 1)
  expect(mlp.preActivations.subarray(0, units + 1)).toBeAllClose(targets, { atol: 1e-12, rtol: 0 })
})

test('a straight target needs one hinge', () => {
  const line: Curve = { target: (x) => 3 * x - 1, left: 2, right: 4 }
  const { W, b } = buildHinges(line, 5)
  expect([...W[1]]).toBeAllClose([3, 0, 0, 0, 0], { atol: 1e-12 })
  expect(b[1][0]).toBe(5)
})

test('what cannot be built is told', () => {
  expect(() => buildHinges(sine, 0)).toThrow('expected units to be a whole number from 1, got 0')
  expect(() => buildStaircase({ ...sine, right: -3 }, 4)).toThrow('left < right, got -3 to -3')
  expect(() => buildHinges({ ...sine, left: NaN }, 4)).toThrow('left < right')
})
