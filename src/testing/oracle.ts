import type { Architecture, HiddenActivation, Loss, Output, Parameters } from '../engine/index.ts'
import { exp, log, sigmoid, softplus, tanh } from '../engine/index.ts'

/** What one pass of backpropagation over a batch gives, as arrays [sample][unit]. */
export interface Pass {
  /** z of the output layer. */
  readonly z: number[][]
  /** h⁰ = x, h¹, …, f: [layer][sample][unit]. */
  readonly h: number[][][]
  /** Σ of the gradients over the samples, in the order of `Parameters.values`. */
  readonly gradients: number[]
  /** Mean data loss. */
  readonly loss: number
}

/**
 * Backpropagation written to be read: sample by sample, one sum at a time, in the engine's order of
 * floating-point operations. The engine must give the same bits.
 */
export function backpropagate(
  { hidden, output, loss }: Architecture,
  { W, b }: Parameters,
  inputs: readonly (readonly number[])[],
  targets: readonly (readonly number[])[],
): Pass {
  const layers = W.map((weights, layer) => rowsOf(weights, b[layer].length))
  const h: number[][][] = [inputs.map((x) => [...x])]
  let z: number[][] = []
  layers.forEach((rows, layer) => {
    z = h[layer].map((x) => rows.map((row, o) => dot(b[layer][o], row, x)))
    const isLast = layer === layers.length - 1
    h.push(z.map((zs) => (isLast ? outputOf(output, zs) : zs.map((v) => g(hidden[layer], v)))))
  })

  let dz = h[layers.length].map((f, n) => deltaOf(output, loss, z[n], f, targets[n]))
  const gradients: number[][] = []
  for (let layer = layers.length - 1; layer >= 0; layer--) {
    const rows = layers[layer]
    const x = h[layer]
    const dW = rows.flatMap((row, o) =>
      row.map((_, i) => pairwise(dz.map((d, n) => d[o] * x[n][i]))),
    )
    gradients.unshift([...dW, ...rows.map((_, o) => pairwise(dz.map((d) => d[o])))])
    if (layer === 0) break
    dz = dz.map((d, n) =>
      x[n].map((y, i) => {
        const column = rows.map((row) => row[i])
        return dot(0, column, d) * gPrime(hidden[layer - 1], y)
      }),
    )
  }

  const terms = z.map((zs, n) => lossOf(output, loss, zs, h[layers.length][n], targets[n]))
  return { z, h, gradients: gradients.flat(), loss: pairwise(terms) / terms.length }
}

/** start + a₀b₀ + a₁b₁ + …, from left to right. */
function dot(start: number, a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, i) => sum + value * b[i], start)
}

/** The terms at even places, from +0, plus those at odd places, from +0. */
function pairwise(terms: readonly number[]): number {
  const sums = [0, 0]
  terms.forEach((term, n) => {
    sums[n % 2] += term
  })
  return sums[0] + sums[1]
}

function g(name: HiddenActivation, z: number): number {
  switch (name) {
    case 'linear':
      return z
    case 'sigmoid':
      return sigmoid(z)
    case 'tanh':
      return tanh(z)
    case 'relu':
      return 0.5 * (z + Math.abs(z))
    case 'threshold':
      return z < 0 ? -1 : 1
    case 'step':
      return z > 0 ? 1 : 0
  }
}

/** g′ in terms of y = g(z). */
function gPrime(name: HiddenActivation, y: number): number {
  switch (name) {
    case 'linear':
      return 1
    case 'sigmoid':
      return y * (1 - y)
    case 'tanh':
      return 1 - y * y
    case 'relu':
      return y > 0 ? 1 : 0
    case 'threshold':
    case 'step':
      return 0
  }
}

function outputOf(name: Output, z: readonly number[]): number[] {
  switch (name) {
    case 'linear':
      return [...z]
    case 'sigmoid':
      return z.map(sigmoid)
    case 'tanh':
      return z.map(tanh)
    case 'threshold':
      return z.map((value) => (value < 0 ? -1 : 1))
    case 'softmax': {
      const powers = z.map((value) => exp(value - Math.max(...z)))
      const total = sumOf(powers)
      return powers.map((power) => power / total)
    }
    case 'sparsemax': {
      const shifted = z.map((value) => value - Math.max(...z))
      const v = [...shifted].sort((a, b) => b - a)
      const sums = v.map((_, i) => sumOf(v.slice(0, i + 1)))
      const k = v.filter((value, i) => 1 + (i + 1) * value > sums[i]).length
      const tau = (sums[k - 1] - 1) / k
      return shifted.map((value) => Math.max(0, value - tau))
    }
  }
}

function deltaOf(
  output: Output,
  loss: Loss,
  z: readonly number[],
  f: readonly number[],
  y: readonly number[],
): number[] {
  if (output === 'threshold') return z.map((value, o) => (y[o] * value <= 0 ? -y[o] : 0))
  const d = f.map((value, o) => value - y[o])
  if (loss !== 'squared') return d
  switch (output) {
    case 'linear':
      return d
    case 'sigmoid':
      return d.map((value, o) => value * (f[o] * (1 - f[o])))
    case 'tanh':
      return d.map((value, o) => value * (1 - f[o] * f[o]))
    case 'softmax': {
      const s = dot(0, d, f)
      return d.map((value, o) => f[o] * (value - s))
    }
    case 'sparsemax': {
      const support = d.filter((_, o) => f[o] > 0)
      const mean = sumOf(support) / support.length
      return d.map((value, o) => (f[o] > 0 ? value - mean : 0))
    }
  }
}

function lossOf(
  output: Output,
  loss: Loss,
  z: readonly number[],
  f: readonly number[],
  y: readonly number[],
): number {
  const m = Math.max(...z)
  const lse = m + log(sumOf(z.map((value) => exp(value - m))))
  const largest = Math.max(...f)
  const terms = z.map((value, o) => {
    const r = f[o] - y[o]
    if (loss === 'squared') return 0.5 * (r * r)
    if (loss === 'perceptron') return Math.max(0, -y[o] * value)
    if (loss === 'sparsemax') {
      return f[o] > 0 ? 0.5 * (r * r) : y[o] * (m - value - largest + 0.5 * y[o])
    }
    return output === 'sigmoid' ? softplus(value) - y[o] * value : y[o] * (lse - value)
  })
  return sumOf(terms)
}

function sumOf(terms: readonly number[]): number {
  return terms.reduce((sum, term) => sum + term, 0)
}

function rowsOf(weights: Float64Array, nOut: number): number[][] {
  const nIn = weights.length / nOut
  return Array.from({ length: nOut }, (_, o) => [...weights.subarray(o * nIn, (o + 1) * nIn)])
}
