import { checkWhole } from '../checkArchitecture.ts'
import type { EngineName } from '../engineName.ts'
import type { Learner } from '../learner.ts'
import { applyUpdate } from '../optimisers/applyUpdate.ts'
import type { Optimiser, StepSettings } from '../optimisers/settings.ts'
import { createOptimiserState, type OptimiserState } from '../optimisers/state.ts'
import type { Parameters } from '../parameters.ts'
import { checkIndices, type Samples } from '../samples.ts'
import { ShapeError } from '../shapeError.ts'
import type { TwinExports } from './instance.ts'
import { SETTINGS } from './layout.ts'
import type { NetworkMemory } from './memory.ts'

/** In the order of the twin's numbers for them (assembly/update.ts). */
const coveredOptimisers: readonly string[] = ['sgd', 'momentum', 'adam']

/** A learner with parameters, samples, order and optimiser in one instance's memory. */
export class SimdLearner implements Learner {
  readonly engine: EngineName = 'simd'
  readonly parameters: Parameters
  readonly order: Uint32Array
  readonly parts: number
  readonly #memory: NetworkMemory
  readonly #twin: TwinExports
  readonly #count: number
  readonly #largest: number
  #capacity: number
  /** What `createState` made last, and for which optimiser. */
  #values: Float64Array | null = null
  #optimiser: Optimiser | null = null
  /** The state that steps were last made with; looked at only when another comes. */
  #state: OptimiserState | null = null
  /** The settings that the twin has, and whether it can update by them. */
  #settings: StepSettings | null = null
  #isCovered = false

  constructor(memory: NetworkMemory, capacity: number, samples: Samples, initial: Parameters) {
    const { layout, parameters } = memory
    const { inputs, targets } = samples
    parameters.values.set(initial.values)
    memory.numbers(layout.samples.inputs, inputs.length).set(inputs)
    memory.numbers(layout.samples.targets, targets.length).set(targets)
    memory.layRows(capacity)
    this.parameters = parameters
    this.order = memory.words(layout.samples.order, samples.count)
    this.parts = 3 * parameters.W.length - 1
    this.#memory = memory
    this.#twin = memory.twin
    this.#count = samples.count
    this.#largest = Math.max(capacity, samples.count)
    this.#capacity = capacity
  }

  reserve(capacity: number): void {
    checkWhole('capacity', capacity, 1, this.#largest)
    if (capacity <= this.#capacity) return
    this.#memory.layRows(capacity)
    this.#capacity = capacity
  }

  createState(optimiser: Optimiser): OptimiserState {
    const { values, dead, steps } = createOptimiserState(optimiser, this.parameters.values.length)
    const inside = this.#memory.numbers(this.#memory.layout.optimiser, values.length)
    inside.set(values)
    this.#state = null
    this.#values = inside
    this.#optimiser = optimiser
    return { values: inside, dead, steps }
  }

  step(start: number, columns: number, settings: StepSettings, state: OptimiserState): void {
    checkIndices(this.#count, this.order, start, columns, this.#capacity)
    if (settings !== this.#settings || state !== this.#state) this.#take(settings, state)
    if (this.#isCovered) {
      this.#twin.step(start, columns)
      state.steps++
      return
    }
    this.#twin.learn(start, columns)
    applyUpdate(this.parameters, this.#memory.gradients, columns, settings, state)
  }

  stepPart(
    part: number,
    start: number,
    columns: number,
    settings: StepSettings,
    state: OptimiserState,
  ): void {
    if (part === 0) checkIndices(this.#count, this.order, start, columns, this.#capacity)
    this.#twin.learnPart(part, start, columns)
    if (part < this.parts - 1) return
    if (settings !== this.#settings || state !== this.#state) this.#take(settings, state)
    if (this.#isCovered) {
      this.#twin.finish(columns)
      state.steps++
    } else applyUpdate(this.parameters, this.#memory.gradients, columns, settings, state)
  }

  #take(settings: StepSettings, state: OptimiserState): void {
    const { optimiser, learningRate, momentum, penalty, lambda, l1Rule } = settings
    if (state.values !== this.#values || optimiser !== this.#optimiser) {
      throw new ShapeError(
        `expected the last state made, one for ${optimiser}, got ` +
          (state.values === this.#values ? `one for ${this.#optimiser}` : 'another'),
      )
    }
    const method = coveredOptimisers.indexOf(optimiser)
    this.#memory.words(SETTINGS, 2).set([Math.max(method, 0), penaltyNumber(settings)])
    this.#memory.numbers(SETTINGS + 20, 3).set([learningRate, momentum, lambda])
    // It knows no dead weights.
    this.#isCovered = method >= 0 && !(penalty === 'l1' && l1Rule === 'dead')
    this.#settings = settings
    this.#state = state
  }
}

function penaltyNumber({ penalty, l1Rule }: StepSettings): number {
  if (penalty === 'none') return 0
  if (penalty === 'l2') return 1
  return l1Rule === 'subgradient' ? 2 : 3
}
