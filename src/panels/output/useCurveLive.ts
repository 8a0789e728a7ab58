import { type PlaygroundState, useFrameLive } from '../../store/index.ts'
import type { Curve, Live } from '../../views/index.ts'

/** What the network computes over x, as it comes; null before, and over a plane. */
export function useCurveLive(): Live<Curve | null> {
  return useFrameLive(selectCurve)
}

function selectCurve({ run }: PlaygroundState): Curve | null {
  return run.frame?.fields.kind === 'curve' ? run.frame.fields : null
}
