import { useCallback, useMemo } from 'react'
import type { PointSet } from '../../../datasets/index.ts'
import { usePlayground } from '../../../store/index.ts'
import {
  drawFigure,
  figureCloud,
  figureValueAt,
  type Live,
  type Pen,
  useThemeColors,
} from '../../../views/index.ts'
import { formatLoss, formatNumber } from '../../common/format.ts'
import { CloudPicture } from '../common/CloudPicture.tsx'
import { type PointsOfPart, withPlace } from '../common/pointsOfPart.ts'
import { type DrawnCurve, type FigureRanges, sampledCurves } from './lossFigure.ts'
import type { LossScene } from './lossScene.ts'

interface LossFigureProps {
  readonly width: number
  readonly height: number
  readonly scene: Live<LossScene | null>
  readonly points: PointSet
  readonly part: PointsOfPart
  readonly curves: readonly DrawnCurve[]
  readonly ranges: FigureRanges
  readonly cursor: number
  /** Told where the pointer reads the curves; null = it has left. */
  readonly onRead: (at: number | null) => void
}

/** Losses and their slopes over one number, with the points on the run's own. */
export function LossFigure(props: LossFigureProps) {
  const { width, height, scene, points, part, curves, ranges, cursor, onRead } = props
  const { letter } = ranges
  const colors = useThemeColors()
  const chosen = usePlayground((state) => state.view.point)
  const figure = useMemo(() => ({ ...ranges, width, height }), [ranges, width, height])
  const sampled = useMemo(() => sampledCurves(curves, ranges), [curves, ranges])
  const drawingOf = useCallback(
    (now: LossScene | null) => {
      const { at, losses } = now ?? nothing
      const places = now === null ? [] : withPlace(part.places, chosen)
      const cloud = figureCloud(figure, at, losses, places)
      const classes = points.classes === 0 ? null : points.target
      const look = { figure, curves: sampled, classes, colors, chosen, cursor }
      return { cloud, draw: (pen: Pen) => drawFigure(pen, look, cloud, at) }
    },
    [figure, sampled, points, colors, chosen, cursor, part],
  )
  return (
    <div
      style={{ width, height }}
      onPointerMove={(event) => {
        const box = event.currentTarget.getBoundingClientRect()
        onRead(figureValueAt(figure, event.clientX - box.left, event.clientY - box.top))
      }}
      onPointerLeave={() => onRead(null)}
    >
      <CloudPicture
        {...{ width, height, scene, drawingOf }}
        label={`Losses over ${letter}, with ${part.name}`}
        tell={(now, point) => pointText(now, letter, point)}
      />
    </div>
  )
}

/** "Point 12: s −0.4, loss 0.5130." */
function pointText(scene: LossScene | null, letter: string, point: number): string {
  const { at, losses } = scene ?? nothing
  const value = Number((at[point] ?? Number.NaN).toFixed(3))
  return `Point ${point + 1}: ${letter} ${formatNumber(value)}, loss ${formatLoss(losses[point])}.`
}

const nothing: LossScene = {
  at: new Float64Array(0),
  losses: new Float64Array(0),
  f: new Float64Array(0),
}
