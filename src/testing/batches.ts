import type { Architecture, Loss, Mlp, Output } from '../engine/index.ts'
import { createMlp, heads, openStream } from '../engine/index.ts'

/** Rows of samples, as one writes them down. */
export type Rows = readonly (readonly number[])[]

/** A network shape; its loss is the one that goes with the output unless another is asked for. */
export function architectureOf(
  layerSizes: readonly number[],
  hidden: Architecture['hidden'],
  output: Output,
  loss: Loss = heads.find((head) => head.output === output)!.loss,
): Architecture {
  return { layerSizes, hidden, output, loss }
}

/** A network with every parameter uniform on ±`spread`, so that no unit is like another. */
export function createRandomMlp(
  architecture: Architecture,
  capacity: number,
  seed: number,
  spread = 1,
): Mlp {
  const mlp = createMlp(architecture, capacity)
  const { uniform } = openStream(seed, 'parameters of a test')
  mlp.parameters.values.forEach((_, i, values) => {
    values[i] = spread * (2 * uniform() - 1)
  })
  return mlp
}

/** `count` rows of `width` numbers, uniform on ±2. */
export function randomRows(count: number, width: number, seed: number): number[][] {
  const { uniform } = openStream(seed, 'rows of a test')
  return Array.from({ length: count }, () => Array.from({ length: width }, () => 4 * uniform() - 2))
}

/**
 * Targets that suit an output: 0 or 1 for sigmoid, −1 or 1 for threshold, distributions for softmax and
 * sparsemax, else numbers.
 */
export function randomTargets(
  output: Output,
  count: number,
  width: number,
  seed: number,
): number[][] {
  const rows = randomRows(count, width, seed + 1000)
  if (output === 'sigmoid') return rows.map((row) => row.map((value) => (value > 0 ? 1 : 0)))
  if (output === 'threshold') return rows.map((row) => row.map((value) => (value > 0 ? 1 : -1)))
  if (output !== 'softmax' && output !== 'sparsemax') return rows
  return rows.map((row) => {
    const parts = row.map((value) => value + 2)
    const total = parts.reduce((sum, part) => sum + part, 0)
    return parts.map((part) => part / total)
  })
}

/** Puts row n into column n of the network's inputs and targets. */
export function fill(mlp: Mlp, inputs: Rows, targets: Rows): void {
  inputs.forEach((row, n) => {
    row.forEach((value, i) => {
      mlp.inputs[i * mlp.stride + n] = value
    })
  })
  targets.forEach((row, n) => {
    row.forEach((value, o) => {
      mlp.targets[o * mlp.stride + n] = value
    })
  })
}

/** The first `columns` columns of a buffer, one after the other: sample by sample. */
export function columnsOf(buffer: Float64Array, stride: number, columns: number): number[] {
  const units = buffer.length / stride
  return Array.from({ length: columns * units }, (_, k) => {
    const column = Math.floor(k / units)
    return buffer[(k % units) * stride + column]
  })
}
