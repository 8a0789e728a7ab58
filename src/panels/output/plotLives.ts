import type { PointSet } from '../../datasets/index.ts'
import { type PlaygroundState, useFrameLive } from '../../store/index.ts'
import type { Curve, Field, Live } from '../../views/index.ts'

/** What the network computes over the plane, as it comes; null before, and over a line. */
export function useFieldLive(): Live<Field | null> {
  return useFrameLive(selectField)
}

/** What the network computes over x, as it comes; null before, and over a plane. */
export function useCurveLive(): Live<Curve | null> {
  return useFrameLive(selectCurve)
}

/** Measured data keep their own units on the axes, and are standardised for the network. */
export function hasOwnUnits({ standardisation }: PointSet): boolean {
  return standardisation.some(({ mean, deviation }) => mean !== 0 || deviation !== 1)
}

function selectField({ run }: PlaygroundState): Field | null {
  return run.frame?.fields.kind === 'field' ? run.frame.fields : null
}

function selectCurve({ run }: PlaygroundState): Curve | null {
  return run.frame?.fields.kind === 'curve' ? run.frame.fields : null
}
