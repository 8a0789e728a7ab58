import type { Architecture } from './architecture.ts'
import { createMlp } from './createMlp.ts'
import { createLearner, type Learner } from './learner.ts'
import type { Mlp } from './mlp.ts'
import type { Parameters } from './parameters.ts'
import type { Samples } from './samples.ts'

/** Makes networks. What makes them may differ in speed, never in a bit of their numbers. */
export interface Engine {
  /** As `createMlp`. Parameters that are given stay where they are and are read at each `forward`. */
  createMlp(architecture: Architecture, capacity: number, parameters?: Parameters): Mlp
  /** As `createLearner`. */
  createLearner(
    architecture: Architecture,
    capacity: number,
    samples: Samples,
    initial: Parameters,
  ): Learner
}

export const typescriptEngine: Engine = { createMlp, createLearner }
