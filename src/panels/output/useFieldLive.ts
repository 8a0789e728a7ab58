import { type PlaygroundState, useFrameLive } from '../../store/index.ts'
import type { Field, Live } from '../../views/index.ts'

/** What the network computes over the plane, as it comes; null before, and over a line. */
export function useFieldLive(): Live<Field | null> {
  return useFrameLive(selectField)
}

function selectField({ run }: PlaygroundState): Field | null {
  return run.frame?.fields.kind === 'field' ? run.frame.fields : null
}
