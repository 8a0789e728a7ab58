import type { PointOutcome } from '../../run/index.ts'
import { type PlaygroundState, useFrameLive } from '../../store/index.ts'
import { useSampled } from '../../views/index.ts'

const intervalMs = 250

/** What the network makes of a point now, as the worker has it with each picture; null until it has. */
export function usePointOutcome(point: number | null): PointOutcome | null {
  const outcome = useSampled(useFrameLive(selectOutcome), intervalMs)
  return outcome?.point === point ? outcome : null
}

const selectOutcome = ({ run }: PlaygroundState) => run.frame?.point ?? null
