import { checkWhole } from '../checkArchitecture.ts'
import { ShapeError } from '../shapeError.ts'
import { beta1, beta2 } from './adam.ts'
import type { Optimiser, StepSettings } from './settings.ts'

/** An optimiser's memory. Copying all of it back continues with the same bits. */
export interface OptimiserState {
  /** sgd: empty · momentum: v · adam: m, v, then β₁ᵗ and β₂ᵗ. */
  readonly values: Float64Array
  /** 1 where L1 with dead links has ended a weight, place by place; other rules neither read nor set it. */
  readonly dead: Uint8Array
  /** Updates done with this state. */
  steps: number
}

/**
 * Memory of an optimiser that has done no step yet.
 *
 * @throws {ShapeError} unless the count is a whole number from 0.
 */
export function createOptimiserState(optimiser: Optimiser, parameterCount: number): OptimiserState {
  checkWhole('the count of parameters', parameterCount, 0)
  const values = new Float64Array(stateLength(optimiser, parameterCount))
  if (optimiser === 'adam') values.fill(1, 2 * parameterCount)
  return { values, dead: new Uint8Array(parameterCount), steps: 0 }
}

function stateLength(optimiser: Optimiser, parameterCount: number): number {
  if (optimiser === 'sgd') return 0
  return optimiser === 'momentum' ? parameterCount : 2 * parameterCount + 2
}

/** @throws {ShapeError} unless the state is that of the settings and of so many parameters. */
export function checkState(
  { optimiser, penalty, l1Rule }: StepSettings,
  parameterCount: number,
  state: OptimiserState,
): void {
  const expected = stateLength(optimiser, parameterCount)
  if (state.values.length !== expected) {
    throw new ShapeError(
      `expected a state of ${expected} numbers for ${optimiser} and ${parameterCount} parameters, ` +
        `got ${state.values.length}`,
    )
  }
  if (penalty !== 'l1' || l1Rule !== 'dead' || state.dead.length === parameterCount) return
  throw new ShapeError(`expected ${parameterCount} marks of dead weights, got ${state.dead.length}`)
}

/** Counts the step and, for Adam, takes β₁ᵗ and β₂ᵗ on. */
export function advance(optimiser: Optimiser, parameterCount: number, state: OptimiserState): void {
  state.steps++
  if (optimiser !== 'adam') return
  state.values[2 * parameterCount] *= beta1
  state.values[2 * parameterCount + 1] *= beta2
}
