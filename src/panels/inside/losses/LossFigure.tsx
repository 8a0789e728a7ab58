import { useCallback, useMemo, useState } from 'react'
import type { PointSet } from '../../../datasets/index.ts'
import { useActions, usePlayground } from '../../../store/index.ts'
import {
  CloudSensor,
  drawFigure,
  figureCloud,
  figureValueAt,
  type Live,
  LiveCanvas,
  type Pen,
  useThemeColors,
} from '../../../views/index.ts'
import { formatLoss, formatNumber } from '../../common/format.ts'
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
  const colors = useThemeColors()
  const chosen = usePlayground((state) => state.view.point)
  const { setView } = useActions()
  const figure = useMemo(() => ({ ...ranges, width, height }), [ranges, width, height])
  const sampled = useMemo(() => sampledCurves(curves, ranges), [curves, ranges])
  const cloudOf = useCallback(
    (now: LossScene) => figureCloud(figure, now.at, now.losses, part.places),
    [figure, part],
  )
  const draw = useCallback(
    (pen: Pen, now: LossScene | null) => {
      const shown = now ?? nothing
      const classes = points.classes === 0 ? null : points.target
      const look = { figure, curves: sampled, classes, colors, chosen, cursor }
      const places = now === null ? [] : part.places
      drawFigure(
        pen,
        look,
        figureCloud(figure, shown.at, shown.losses, withPlace(places, chosen)),
        shown.at,
      )
    },
    [figure, sampled, points, colors, chosen, cursor, part],
  )
  const [said, setSaid] = useState('')
  const choose = (point: number | null): void => {
    setView({ point })
    const now = scene.get()
    if (point === null || now === null) {
      setSaid('No point.')
      return
    }
    const [at, loss] = [now.at[point] ?? Number.NaN, now.losses[point] ?? Number.NaN]
    setSaid(
      `Point ${point + 1}: ${ranges.letter} ${formatNumber(Number(at.toFixed(3)))}, loss ${formatLoss(loss)}.`,
    )
  }
  return (
    <div
      style={{ width, height }}
      onPointerMove={(event) => {
        const box = event.currentTarget.getBoundingClientRect()
        onRead(figureValueAt(figure, event.clientX - box.left, event.clientY - box.top))
      }}
      onPointerLeave={() => onRead(null)}
    >
      <LiveCanvas live={scene} {...{ width, height, draw }} />
      <CloudSensor
        label={`Losses over ${ranges.letter}, with ${part.name}`}
        cloudNow={() => {
          const now = scene.get()
          return now && cloudOf(now)
        }}
        chosen={chosen}
        onChoose={choose}
        said={said}
      />
    </div>
  )
}

const nothing: LossScene = {
  at: new Float64Array(0),
  losses: new Float64Array(0),
  f: new Float64Array(0),
}
