import type { Architecture } from './architecture.ts'
import { isHead } from './architecture.ts'
import { ShapeError } from './shapeError.ts'

/** @throws {ShapeError} when sizes, hidden functions, output and loss do not fit together. */
export function checkArchitecture({ layerSizes, hidden, output, loss }: Architecture): void {
  if (layerSizes.length < 2) {
    throw new ShapeError(`expected at least 2 layer sizes, got ${layerSizes.length}`)
  }
  for (const size of layerSizes) checkWhole('every layer size', size)
  if (hidden.length !== layerSizes.length - 2) {
    throw new ShapeError(
      `expected ${layerSizes.length - 2} hidden activations for layers ${layerSizes.join('-')}, ` +
        `got ${hidden.length}`,
    )
  }
  if (!isHead(output, loss)) {
    throw new ShapeError(`expected a pair of output and loss from heads, got ${output} + ${loss}`)
  }
}

/** @throws {ShapeError} unless the value is a whole number from 1. */
export function checkWhole(what: string, value: number): void {
  if (!Number.isInteger(value) || value < 1) {
    throw new ShapeError(`expected ${what} to be a whole number from 1, got ${value}`)
  }
}
