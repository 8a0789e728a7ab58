import { useMemo } from 'react'
import type { HistoryRecord } from '../../../run/index.ts'
import { type PlaygroundState, useFrameLive } from '../../../store/index.ts'
import { type Live, mapLive } from '../../../views/index.ts'
import { untilNow } from '../../output/untilNow.ts'

/** The run's losses over time, with the present state at their end. */
export function useRecords(): Live<readonly HistoryRecord[]> {
  const run = useFrameLive(selectRun)
  return useMemo(
    () => mapLive(run, ({ records, frame, points }) => untilNow(records, frame, points)),
    [run],
  )
}

const selectRun = ({ run }: PlaygroundState) => run
