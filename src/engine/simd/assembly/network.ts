/** Forward and backward of ../../createMlp.ts over the network of the plan. */
import { activate, activateBackward, activateRows, activateRowsBackward } from './activations'
import { affine } from './affine'
import { affineBackward } from './affineBackward'
import { affineGradients } from './affineGradients'
import {
  headBackward, headBackwardSingle, headForward, headForwardSingle, headLosses,
} from './heads'
import {
  activation, b, db, delta, dW, h, LAYER_BYTES, layerAt, layerCount, loss, nIn, nOut, output,
  preActivations, singleDelta, singleH, singleTargets, singleX, singleZ, strideBytes, SUMS,
  targets, W, x,
} from './plan'
import { affineBackwardSingle, affineGradientsSingle, affineSingle } from './single'

export function forwardBatch(columns: usize): void {
  const stride = strideBytes()
  const last = layerAt(layerCount() - 1)
  const first = layerAt(0)
  const isOdd = columns & 1
  const n = (columns + isOdd) << 3
  const spare = columns << 3
  if (isOdd) clearColumn(x(first) + spare, nIn(first), stride)
  for (let layer = first; layer < last; layer += LAYER_BYTES) {
    const units = nOut(layer)
    affine(W(layer), b(layer), nIn(layer), units, x(layer), h(layer), stride, n)
    activateRows(activation(layer), h(layer), units, stride, n)
    if (isOdd) clearColumn(h(layer) + spare, units, stride)
  }
  const z = preActivations()
  affine(W(last), b(last), nIn(last), nOut(last), x(last), z, stride, n)
  headForward(output(), z, h(last), nOut(last), stride, n)
  if (isOdd) clearColumn(h(last) + spare, nOut(last), stride)
}

export function backwardBatch(columns: usize): void {
  const stride = strideBytes()
  const first = layerAt(0)
  let layer = layerAt(layerCount() - 1)
  const isOdd = columns & 1
  const n = (columns + isOdd) << 3
  headBackward(output(), loss(), h(layer), targets(), delta(layer), nOut(layer), stride, n)
  if (isOdd) clearColumn(delta(layer) + (columns << 3), nOut(layer), stride)
  for (;;) {
    const units = nIn(layer)
    const d = delta(layer)
    affineGradients(d, x(layer), units, nOut(layer), stride, n, dW(layer), db(layer))
    if (layer == first) break
    const below = layer - LAYER_BYTES
    affineBackward(W(layer), units, nOut(layer), d, delta(below), stride, n)
    activateRowsBackward(activation(below), h(below), delta(below), units, stride, n)
    layer = below
  }
}

/** On the plain vectors; the caller fills the inputs there. */
export function forwardSingle(): void {
  const last = layerAt(layerCount() - 1)
  for (let layer = layerAt(0); layer < last; layer += LAYER_BYTES) {
    const units = nOut(layer)
    const values = singleH(layer)
    affineSingle(W(layer), b(layer), nIn(layer), units, singleX(layer), values)
    activate(activation(layer), values, values + (units << 3))
  }
  const z = singleZ()
  affineSingle(W(last), b(last), nIn(last), nOut(last), singleX(last), z)
  headForwardSingle(output(), z, singleH(last), nOut(last))
}

/** On the plain vectors; the caller fills the targets there. */
export function backwardSingle(): void {
  const first = layerAt(0)
  let layer = layerAt(layerCount() - 1)
  headBackwardSingle(
    output(), loss(), singleH(layer), singleTargets(), singleDelta(layer), nOut(layer),
  )
  for (;;) {
    const units = nIn(layer)
    const d = singleDelta(layer)
    affineGradientsSingle(d, singleX(layer), units, nOut(layer), dW(layer), db(layer))
    if (layer == first) break
    const below = layer - LAYER_BYTES
    const values = singleDelta(below)
    affineBackwardSingle(W(layer), units, nOut(layer), d, values)
    activateBackward(activation(below), singleH(below), values, values + (units << 3))
    layer = below
  }
}

/** Adds the loss of column c to the partial sum (first + c) mod 2. */
export function addLosses(columns: usize, first: usize): void {
  const stride = strideBytes()
  const last = layerAt(layerCount() - 1)
  const z = preActivations()
  const even = SUMS + ((first & 1) << 3)
  const odd = SUMS + (~first & 1) * 8
  for (let c: usize = 0; c < columns; c += 2) {
    const at = c << 3
    const both = headLosses(
      output(), loss(), z + at, h(last) + at, targets() + at, nOut(last), stride,
    )
    store<f64>(even, load<f64>(even) + f64x2.extract_lane(both, 0))
    if (c + 1 < columns) store<f64>(odd, load<f64>(odd) + f64x2.extract_lane(both, 1))
  }
}

/** Puts +0 in one column of every row. */
function clearColumn(p: usize, rows: usize, stride: usize): void {
  for (; rows > 0; rows--, p += stride) store<f64>(p, 0)
}

/** Inputs and targets of the first column, as plain vectors. */
export function gatherSingle(): void {
  const stride = strideBytes()
  const first = layerAt(0)
  const last = layerAt(layerCount() - 1)
  gatherColumn(x(first), nIn(first), stride, singleX(first))
  gatherColumn(targets(), nOut(last), stride, singleTargets())
}

/** Activations back into the first column of the rows. */
export function scatterActivations(): void {
  const stride = strideBytes()
  const last = layerAt(layerCount() - 1)
  for (let layer = layerAt(0); layer <= last; layer += LAYER_BYTES) {
    scatterColumn(singleH(layer), nOut(layer), stride, h(layer))
  }
  scatterColumn(singleZ(), nOut(last), stride, preActivations())
}

export function scatterDeltas(): void {
  const stride = strideBytes()
  const last = layerAt(layerCount() - 1)
  for (let layer = layerAt(0); layer <= last; layer += LAYER_BYTES) {
    scatterColumn(singleDelta(layer), nOut(layer), stride, delta(layer))
  }
}

function gatherColumn(p: usize, rows: usize, stride: usize, to: usize): void {
  for (; rows > 0; rows--, p += stride, to += 8) store<f64>(to, load<f64>(p))
}

function scatterColumn(from: usize, rows: usize, stride: usize, p: usize): void {
  for (; rows > 0; rows--, p += stride, from += 8) store<f64>(p, load<f64>(from))
}
