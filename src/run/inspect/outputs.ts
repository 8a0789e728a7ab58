import type { Engine, InChunks } from '../../engine/index.ts'
import type { Run } from '../run.ts'
import { inspectLayers, type LayerOfPoints } from './layers.ts'

/** z and f of every point. */
export function* inspectOutputs(run: Run, engine: Engine): InChunks<LayerOfPoints> {
  const last = run.architecture.layerSizes.length - 1
  const answer = yield* inspectLayers(run, engine, { kind: 'layers', layers: [last] })
  return answer.layers[0]
}
