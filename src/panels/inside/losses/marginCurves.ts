import {
  type Loss,
  lossesOf,
  type Output,
  outputsOf,
  sigmoid,
  tanh,
} from '../../../engine/index.ts'

export type CurveName =
  | 'zeroone'
  | 'crossentropy'
  | 'sparsemax'
  | 'hinge'
  | 'squared'
  | 'perceptron'

/** A loss as a function of s, which is below 0 on the right side. */
export interface MarginCurve {
  readonly name: CurveName
  readonly text: string
  /** In plain letters, σ the sigmoid, p₂ what sparsemax gives the wrong class. */
  readonly formula: string
  values(s: Float64Array): Float64Array
  /** dL/ds; null where there is none to follow. */
  readonly slopes: ((s: Float64Array) => Float64Array) | null
}

/** Two logits (0, s) with the first class right: s = z₂ − z₁. */
function pairOf(s: Float64Array): { z: Float64Array; y: Float64Array } {
  const z = new Float64Array(2 * s.length)
  z.set(s, s.length)
  return { z, y: new Float64Array(2 * s.length).fill(1, 0, s.length) }
}

/** What a head gives the wrong class: the slope of its own loss. */
function wrongShare(output: 'softmax' | 'sparsemax', s: Float64Array): Float64Array {
  return outputsOf(output, pairOf(s).z, 2).slice(s.length)
}

/** The loss of two logits under a head of two outputs. */
function ofPair(output: 'softmax' | 'sparsemax', loss: Loss) {
  return (s: Float64Array): Float64Array => {
    const { z, y } = pairOf(s)
    return lossesOf({ output, loss }, z, y, 2)
  }
}

const squaredThroughSoftmax: MarginCurve = {
  name: 'squared',
  text: 'squared',
  formula: '½‖f − 1_y‖² = σ(s)²',
  values: ofPair('softmax', 'squared'),
  slopes: (s) => s.map((at) => 2 * sigmoid(at) ** 2 * sigmoid(-at)),
}

/** The lecture's figure, in the order of its legend. */
export const figureCurves: readonly MarginCurve[] = [
  {
    name: 'zeroone',
    text: '0/1',
    formula: '1 if s > 0, else 0',
    values: (s) => s.map((at) => (at > 0 ? 1 : 0)),
    slopes: null,
  },
  {
    name: 'crossentropy',
    text: 'cross-entropy',
    formula: 'log(1 + eˢ), slope σ(s)',
    values: ofPair('softmax', 'cross-entropy'),
    slopes: (s) => wrongShare('softmax', s),
  },
  {
    name: 'sparsemax',
    text: 'sparsemax',
    formula: '0 up to s = −1, (s + 1)²/4, from s = 1 on s; slope p₂',
    values: ofPair('sparsemax', 'sparsemax'),
    slopes: (s) => wrongShare('sparsemax', s),
  },
  {
    name: 'hinge',
    text: 'hinge',
    formula: 'max(0, 1 + s)',
    values: (s) => s.map((at) => Math.max(0, 1 + at)),
    slopes: (s) => s.map((at) => (at > -1 ? 1 : 0)),
  },
  squaredThroughSoftmax,
]

/** Squares and the perceptron loss, as each output makes them of s with two classes. */
const others: Readonly<Record<Output, MarginCurve>> = {
  softmax: squaredThroughSoftmax,
  sparsemax: {
    ...squaredThroughSoftmax,
    formula: '½‖f − 1_y‖² = p₂²',
    values: ofPair('sparsemax', 'squared'),
    slopes: (s) => wrongShare('sparsemax', s).map((p) => (p < 1 ? p : 0)),
  },
  sigmoid: {
    ...squaredThroughSoftmax,
    formula: '½(f − y)² = ½σ(s)²',
    values: ofOneOutput('sigmoid', 'squared'),
    slopes: (s) => s.map((at) => sigmoid(at) ** 2 * sigmoid(-at)),
  },
  tanh: {
    ...squaredThroughSoftmax,
    formula: '½(f − y)² = ½(1 + tanh s)²',
    values: ofOneOutput('tanh', 'squared'),
    slopes: (s) => s.map((at) => (1 + tanh(at)) * (1 - tanh(at) ** 2)),
  },
  linear: {
    ...squaredThroughSoftmax,
    formula: '½(f − y)² = ½(1 + s)²',
    values: ofOneOutput('linear', 'squared'),
    slopes: (s) => s.map((at) => 1 + at),
  },
  threshold: {
    name: 'perceptron',
    text: 'perceptron',
    formula: 'max(0, s)',
    values: ofOneOutput('threshold', 'perceptron'),
    slopes: (s) => s.map((at) => (at > 0 ? 1 : 0)),
  },
}

/** One output with y = 1, which is right the further z = −s is above 0. */
function ofOneOutput(output: Output, loss: Loss) {
  return (s: Float64Array): Float64Array => {
    const z = s.map((at) => -at)
    return lossesOf({ output, loss }, z, new Float64Array(s.length).fill(1), 1)
  }
}

/** The curve that the points of a run ride on, with two classes exactly. */
export function ownCurve(head: { readonly output: Output; readonly loss: Loss }): MarginCurve {
  const name = head.loss === 'cross-entropy' ? 'crossentropy' : head.loss
  const known = figureCurves.find((curve) => curve.name === name && name !== 'squared')
  return known ?? others[head.output]
}
