import type { Training } from '../config/index.ts'
import {
  accuracyOf,
  type Engine,
  type Evaluation,
  evaluateInChunks,
  finish,
  type InChunks,
  type Parameters,
  penalty,
  rSquaredOf,
  type Samples,
} from '../engine/index.ts'
import type { RunMaterial } from './material.ts'
import type { Metrics } from './metrics.ts'

/** Measures a run's parameters on its points; reads them, never changes them. */
export interface Assessor {
  /** Yields after a few ms of work at most. */
  measure(training: Training): InChunks<Metrics>
  /** Mean data loss over the training points; NaN when there are none. */
  trainLoss(): number
}

/** Samples that go through the network at once: enough to fill the kernels, few enough for the cache. */
const CHUNK = 128

/** @param parameters θ of the run, which go on changing */
export function createAssessor(
  { architecture, training, test }: RunMaterial,
  parameters: Parameters,
  isClassification: boolean,
  engine: Engine,
): Assessor {
  const mlp = engine.createMlp(architecture, CHUNK, parameters)
  const scoreOf = isClassification ? accuracyOf : rSquaredOf

  function* evaluatePart(samples: Samples): InChunks<Evaluation | null> {
    return samples.count === 0 ? null : yield* evaluateInChunks(mlp, samples)
  }

  return {
    *measure({ penalty: kind, lambda }) {
      const onTraining = yield* evaluatePart(training)
      const onTest = yield* evaluatePart(test)
      return {
        trainLoss: onTraining?.loss ?? Number.NaN,
        testLoss: onTest?.loss ?? null,
        penalty: penalty(parameters, kind, lambda),
        trainScore: onTraining === null ? null : scoreOf(onTraining),
        testScore: onTest === null ? null : scoreOf(onTest),
      }
    },
    trainLoss: () => finish(evaluatePart(training))?.loss ?? Number.NaN,
  }
}
