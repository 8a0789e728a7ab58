import type { Engine, InChunks } from '../../engine/index.ts'
import type { Run } from '../run.ts'
import { inspectActivations } from './activations.ts'
import { inspectBackprop } from './backprop.ts'
import { inspectGradients } from './gradients.ts'
import type { Inspection, InspectRequest } from './inspection.ts'
import { inspectLayers } from './layers.ts'
import { inspectPointLosses } from './pointLosses.ts'
import { inspectPredictions } from './predictions.ts'
import { inspectSpace } from './space.ts'

/** Answers a request at the run's present parameters, which must not move meanwhile. */
export function* inspect(run: Run, engine: Engine, request: InspectRequest): InChunks<Inspection> {
  switch (request.kind) {
    case 'layers':
      return yield* inspectLayers(run, engine, request)
    case 'losses':
      return yield* inspectPointLosses(run, engine)
    case 'predictions':
      return yield* inspectPredictions(run, engine, request)
    case 'activations':
      return yield* inspectActivations(run, engine, request)
    case 'gradients':
      return yield* inspectGradients(run, engine, request)
    case 'space':
      return yield* inspectSpace(run, engine, request)
    case 'backprop':
      return yield* inspectBackprop(run, engine, request)
  }
}
