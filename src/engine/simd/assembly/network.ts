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
  const count = layerCount()
  for (let index: usize = 0; index < count; index++) forwardLayer(index, columns)
}

export function forwardLayer(index: usize, columns: usize): void {
  const stride = strideBytes()
  const layer = layerAt(index)
  const units = nOut(layer)
  const isOdd = columns & 1
  const n = (columns + isOdd) << 3
  const spare = columns << 3
  if (isOdd && index == 0) clearColumn(x(layer) + spare, nIn(layer), stride)
  if (index < layerCount() - 1) {
    affine(W(layer), b(layer), nIn(layer), units, x(layer), h(layer), stride, n)
    activateRows(activation(layer), h(layer), units, stride, n)
  } else {
    const z = preActivations()
    affine(W(layer), b(layer), nIn(layer), units, x(layer), z, stride, n)
    headForward(output(), z, h(layer), units, stride, n)
  }
  if (isOdd) clearColumn(h(layer) + spare, units, stride)
}

export function backwardBatch(columns: usize): void {
  for (let index = layerCount() - 1; ; index--) {
    gradientsOfLayer(index, columns)
    if (index == 0) break
    deltasBelow(index, columns)
  }
}

export function gradientsOfLayer(index: usize, columns: usize): void {
  const stride = strideBytes()
  const layer = layerAt(index)
  const d = delta(layer)
  const isOdd = columns & 1
  const n = (columns + isOdd) << 3
  if (index == layerCount() - 1) {
    headBackward(output(), loss(), h(layer), targets(), d, nOut(layer), stride, n)
    if (isOdd) clearColumn(d + (columns << 3), nOut(layer), stride)
  }
  affineGradients(d, x(layer), nIn(layer), nOut(layer), stride, n, dW(layer), db(layer))
}

/** From the deltas of a layer those of the layer that it reads. */
export function deltasBelow(index: usize, columns: usize): void {
  const stride = strideBytes()
  const layer = layerAt(index)
  const units = nIn(layer)
  const d = delta(layer)
  const n = (columns + (columns & 1)) << 3
  const below = layer - LAYER_BYTES
  affineBackward(W(layer), units, nOut(layer), d, delta(below), stride, n)
  activateRowsBackward(activation(below), h(below), delta(below), units, stride, n)
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
