import type { Architecture } from './architecture.ts'
import { hiddenActivations, isHead } from './architecture.ts'
import { ShapeError } from './shapeError.ts'

/** @throws {ShapeError} when sizes, hidden functions, output and loss do not fit together. */
export function checkArchitecture({ layerSizes, hidden, output, loss }: Architecture): void {
  checkLayerSizes(layerSizes)
  if (hidden.length !== layerSizes.length - 2) {
    throw new ShapeError(
      `expected ${layerSizes.length - 2} hidden activations for layers ${layerSizes.join('-')}, ` +
        `got ${hidden.length}`,
    )
  }
  for (const g of hidden) {
    if (hiddenActivations.includes(g)) continue
    throw new ShapeError(`expected hidden activations of ${hiddenActivations.join(', ')}, got ${g}`)
  }
  if (!isHead(output, loss)) {
    throw new ShapeError(`expected a pair of output and loss from heads, got ${output} + ${loss}`)
  }
}

/** @throws {ShapeError} unless there are at least two sizes, all of them whole numbers from 1. */
export function checkLayerSizes(layerSizes: readonly number[]): void {
  if (layerSizes.length < 2) {
    throw new ShapeError(`expected at least 2 layer sizes, got ${layerSizes.length}`)
  }
  for (const size of layerSizes) checkWhole('every layer size', size)
}

/** @throws {ShapeError} unless the value is a whole number from `least` to `most`. */
export function checkWhole(what: string, value: number, least = 1, most = Infinity): void {
  if (Number.isInteger(value) && value >= least && value <= most) return
  const range = most < Infinity ? `${least} to ${most}` : `${least}`
  throw new ShapeError(`expected ${what} to be a whole number from ${range}, got ${value}`)
}
