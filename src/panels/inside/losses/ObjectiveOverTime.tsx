import { useCallback, useMemo } from 'react'
import { type PlaygroundState, useFrameLive } from '../../../store/index.ts'
import {
  drawStack,
  LiveCanvas,
  lossSummary,
  mapLive,
  type Pen,
  useSampled,
  useThemeColors,
} from '../../../views/index.ts'
import { formatLoss } from '../../common/format.ts'
import { untilNow } from '../../output/untilNow.ts'

interface Props {
  readonly width: number
  readonly height: number
}

/** What training lowers, data loss + λΩ, as areas one on the other. */
export function ObjectiveOverTime({ width, height }: Props) {
  const colors = useThemeColors()
  const run = useFrameLive(selectRun)
  const records = useMemo(
    () => mapLive(run, ({ records: done, frame, points }) => untilNow(done, frame, points)),
    [run],
  )
  const draw = useCallback(
    (pen: Pen, now: ReturnType<typeof untilNow>) =>
      drawStack(pen, now, { width, height, colors, textOf: formatLoss }),
    [width, height, colors],
  )
  const sampled = useSampled(records, 2000)
  const penalty = sampled.at(-1)?.penalty ?? 0
  const label = `${lossSummary(sampled, 0)} On top of it lies λΩ, now ${formatLoss(penalty)}.`
  return <LiveCanvas live={records} {...{ width, height, draw, label }} intervalMs={100} />
}

const selectRun = ({ run }: PlaygroundState) => run
