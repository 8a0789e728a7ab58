import { checkWhole } from './checkArchitecture.ts'
import type { Parameters } from './parameters.ts'
import { createParameters } from './parameters.ts'
import { ShapeError } from './shapeError.ts'

/** A target curve on a closed interval, in the network's own input. */
export interface Curve {
  readonly target: (x: number) => number
  readonly left: number
  readonly right: number
}

/**
 * A 1-K-1 ReLU network, built and not trained, whose output is the target's polygon through K + 1
 * evenly spaced knots: f̂(x) = y_0 + Σ_{k < K} (s_k − s_{k−1})·relu(x − t_k), with y_k = f(t_k), s_k
 * the slope from t_k to t_{k+1}, and s_{−1} = 0.
 *
 * For a smooth target the largest error falls to a quarter when K doubles, once the knots are closer
 * than the target's waves; at a jump it stays at half the jump or more for every K.
 *
 * @throws {ShapeError} unless K is a whole number from 1 and left < right.
 */
export function buildHinges(curve: Curve, units: number): Parameters {
  checkCurve(curve, units)
  const { target, left, right } = curve
  const parameters = createParameters([1, units, 1])
  const [inner, outer] = parameters.W
  const knot = (k: number) => left + ((right - left) * k) / units
  let y = target(left)
  let slope = 0
  parameters.b[1][0] = y
  for (let k = 0; k < units; k++) {
    const nextY = target(knot(k + 1))
    const nextSlope = (nextY - y) / (knot(k + 1) - knot(k))
    inner[k] = 1
    parameters.b[0][k] = -knot(k)
    outer[k] = nextSlope - slope
    y = nextY
    slope = nextSlope
  }
  return parameters
}

/**
 * A 1-K-1 sigmoid network, built and not trained: a smooth staircase over K + 1 equal cells,
 * f̂(x) = y_0 + Σ_{k < K} (y_{k+1} − y_k)·σ(β(x − m_k)), with y_k the target in the middle of cell k,
 * m_k the border of cells k and k + 1, and β = 20(K + 1)/(right − left), so that a step is steep
 * against a cell's width.
 *
 * For a smooth target the largest error falls to a half when K doubles.
 * Source of the idea: Cybenko 1989; M. Nielsen 2015, "Neural Networks and Deep Learning", ch. 4.
 *
 * @throws {ShapeError} unless K is a whole number from 1 and left < right.
 */
export function buildStaircase(curve: Curve, units: number): Parameters {
  checkCurve(curve, units)
  const { target, left, right } = curve
  const parameters = createParameters([1, units, 1])
  const [inner, outer] = parameters.W
  const cells = units + 1
  const at = (cell: number) => left + ((right - left) * cell) / cells
  const steepness = (20 * cells) / (right - left)
  let y = target(at(0.5))
  parameters.b[1][0] = y
  for (let k = 0; k < units; k++) {
    const nextY = target(at(k + 1.5))
    inner[k] = steepness
    parameters.b[0][k] = -steepness * at(k + 1)
    outer[k] = nextY - y
    y = nextY
  }
  return parameters
}

function checkCurve({ left, right }: Curve, units: number): void {
  checkWhole('units', units)
  if (!(left < right && Number.isFinite(right - left))) {
    throw new ShapeError(`expected a finite interval with left < right, got ${left} to ${right}`)
  }
}
