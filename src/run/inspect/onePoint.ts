import { createMlp, loadBatch } from '../../engine/index.ts'
import type { Run } from '../run.ts'
import { exampleAt, samplesOfOne } from './samplesOfOne.ts'

/** What the network makes of one point. */
export interface PointOutcome {
  /** Its place among all points. */
  readonly point: number
  /** One number an output. */
  readonly f: readonly number[]
  /** L of the point, without λΩ. */
  readonly loss: number
}

/** One forward pass at the present parameters; null when there is no such point. */
export function inspectPoint(run: Run, point: number): PointOutcome | null {
  const example = exampleAt(run.points, point)
  if (example === null) return null
  const mlp = createMlp(run.architecture, 1, run.parameters)
  loadBatch(mlp, samplesOfOne(run, example), Uint32Array.of(0), 0, 1)
  mlp.forward(1)
  const { activations, stride } = mlp
  const outputs = run.architecture.layerSizes.at(-1) ?? 0
  const last = activations[activations.length - 1]
  const f = Array.from({ length: outputs }, (_, unit) => last[unit * stride])
  return { point, f, loss: mlp.dataLoss(1) }
}
