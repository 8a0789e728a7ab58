import type { Architecture } from './architecture.ts'
import { checkArchitecture, checkWhole } from './checkArchitecture.ts'
import { createMlp } from './createMlp.ts'
import type { EngineName } from './engineName.ts'
import { applyUpdate } from './optimisers/applyUpdate.ts'
import type { Optimiser, StepSettings } from './optimisers/settings.ts'
import { createOptimiserState, type OptimiserState } from './optimisers/state.ts'
import { checkParameters, createParameters, type Parameters } from './parameters.ts'
import { checkSamples, loadBatch, type Samples } from './samples.ts'

/**
 * A network that learns from one set of samples, a batch at a time: what a run does most.
 *
 * It has an optimiser's memory of its own, so there is one at a time.
 */
export interface Learner {
  readonly engine: EngineName
  /** θ, which every step changes. These arrays stay the ones in use: what is written there counts. */
  readonly parameters: Parameters
  /** Samples in the order in which steps take them; the caller fills it. */
  readonly order: Uint32Array
  /**
   * Makes room for batches of up to `capacity`.
   *
   * @throws {ShapeError} when that is no whole number, or more than the samples and the first capacity.
   */
  reserve(capacity: number): void
  /**
   * Memory of an optimiser that has done no step yet. Its `values` stay the ones in use, as those of
   * `parameters`. The one made before is void.
   */
  createState(optimiser: Optimiser): OptimiserState
  /**
   * One update from samples `order[start] … order[start + columns − 1]`. Allocates nothing.
   *
   * @throws {ShapeError} when the columns do not fit the room or the order, an entry of it is no
   *   sample's number, or the state is of another optimiser than the settings.
   */
  step(start: number, columns: number, settings: StepSettings, state: OptimiserState): void
  /** How many parts a step has: forward, gradients and, but for the first, deltas of each layer. */
  readonly parts: number
  /**
   * One part of a step of at least two columns: 0 … parts − 1 in turn are the step, to the same bits.
   * Only the last changes θ and the state; before it a step may be begun anew, and must be when θ, the
   * settings or the order have changed.
   */
  stepPart(
    part: number,
    start: number,
    columns: number,
    settings: StepSettings,
    state: OptimiserState,
  ): void
}

/**
 * Starts from a copy of the initial parameters.
 *
 * @throws {ShapeError} when architecture, capacity, samples or parameters do not fit together.
 */
export function createLearner(
  architecture: Architecture,
  capacity: number,
  samples: Samples,
  initial: Parameters,
): Learner {
  checkArchitecture(architecture)
  checkParameters(initial, architecture.layerSizes)
  const parameters = createParameters(architecture.layerSizes, initial.values.slice())
  let mlp = createMlp(architecture, capacity, parameters)
  checkSamples(mlp, samples)
  const order = new Uint32Array(samples.count)
  const layers = architecture.layerSizes.length - 1
  return {
    engine: 'typescript',
    parameters,
    order,
    reserve(wanted) {
      checkWhole('capacity', wanted, 1, Math.max(capacity, samples.count))
      if (wanted > mlp.capacity) mlp = createMlp(architecture, wanted, parameters)
    },
    createState: (optimiser) => createOptimiserState(optimiser, parameters.values.length),
    step(start, columns, settings, state) {
      loadBatch(mlp, samples, order, start, columns)
      mlp.forward(columns)
      mlp.backward(columns)
      applyUpdate(parameters, mlp.gradients, columns, settings, state)
    },
    parts: 3 * layers - 1,
    stepPart(part, start, columns, settings, state) {
      if (part === 0) loadBatch(mlp, samples, order, start, columns)
      const back = part - layers
      const layer = layers - 1 - (back >> 1)
      if (back < 0) mlp.forwardLayer(part, columns)
      else if (back % 2 === 0) mlp.gradientsOfLayer(layer, columns)
      else mlp.deltasBelow(layer, columns)
      if (part === 3 * layers - 2) applyUpdate(parameters, mlp.gradients, columns, settings, state)
    },
  }
}
