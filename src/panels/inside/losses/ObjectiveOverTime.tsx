import { useCallback } from 'react'
import type { HistoryRecord } from '../../../run/index.ts'
import {
  drawStack,
  type Live,
  LiveCanvas,
  lossSummary,
  type Pen,
  useSampled,
  useThemeColors,
} from '../../../views/index.ts'
import { formatLoss } from '../../common/format.ts'

interface Props {
  readonly width: number
  readonly height: number
  readonly records: Live<readonly HistoryRecord[]>
}

/** What training lowers, data loss + λΩ, as areas one on the other. */
export function ObjectiveOverTime({ width, height, records }: Props) {
  const colors = useThemeColors()
  const draw = useCallback(
    (pen: Pen, now: readonly HistoryRecord[]) =>
      drawStack(pen, now, { width, height, colors, textOf: formatLoss }),
    [width, height, colors],
  )
  const sampled = useSampled(records, 2000)
  const penalty = sampled.at(-1)?.penalty ?? 0
  const label = `${lossSummary(sampled, 0)} On top of it lies λΩ, now ${formatLoss(penalty)}.`
  return <LiveCanvas live={records} {...{ width, height, draw, label }} intervalMs={100} />
}
