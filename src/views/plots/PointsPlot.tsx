import { useMemo } from 'react'
import type { ThemeColors } from '../colors.ts'
import css from './Plot.module.css'
import { PlotFrame } from './PlotFrame.tsx'
import { PointsCanvas } from './PointsCanvas.tsx'
import { createPlane, type PlaneDomain } from './plane.ts'
import type { PlotPoints } from './points.ts'

interface Props {
  readonly points: PlotPoints
  readonly domain: PlaneDomain
  readonly sizePx: number
  readonly colors: ThemeColors
  readonly axisNames: readonly [string, string]
  /** For assistive technology: what the plot shows. */
  readonly label: string
}

/** Points alone, training and test, before there is a network. */
export function PointsPlot({ points, domain, sizePx, colors, axisNames, label }: Props) {
  const plane = useMemo(() => createPlane(domain, sizePx), [domain, sizePx])
  return (
    <div role="img" aria-label={label}>
      <PlotFrame plane={plane} showYAxis axisNames={axisNames} caption={null}>
        <div className={css.layer} />
        <PointsCanvas points={points} plane={plane} colors={colors} showTest />
      </PlotFrame>
    </div>
  )
}
