import { useCallback } from 'react'
import type { PointSet } from '../../../datasets/index.ts'
import {
  className,
  constantLive,
  type Live,
  LiveCanvas,
  type Pen,
  type ShareHead,
  useThemeColors,
} from '../../../views/index.ts'
import { formatSmall } from '../../common/format.ts'
import { CloudPicture } from '../common/CloudPicture.tsx'
import css from './PredictionsView.module.css'
import type { PredictionScene } from './predictionScene.ts'
import { drawShareGround, sharesDrawing } from './sharesDrawing.ts'

interface SharesPictureProps {
  readonly width: number
  readonly height: number
  readonly scene: Live<PredictionScene | null>
  readonly points: PointSet
  readonly places: readonly number[]
  readonly head: ShareHead
  readonly label: string
  readonly chosen: number | null
  /** The outputs are shares of classes. */
  readonly isShares: boolean
}

/** Never changes: what is drawn of it is drawn once. */
const still = constantLive(null)

/** The points under one head. */
export function SharesPicture(props: SharesPictureProps) {
  const { width, height, scene, points, places, head, label, chosen, isShares } = props
  const colors = useThemeColors()
  const drawingOf = useCallback(
    (now: PredictionScene | null) => {
      if (now === null) return null
      const subject = { answer: now.answer, points, places, head, chosen }
      return sharesDrawing(subject, { width, height, colors })
    },
    [points, places, head, chosen, width, height, colors],
  )
  const drawGround = useCallback(
    (pen: Pen) => {
      drawShareGround(pen, { classes: points.classes, isShares }, { width, height, colors })
    },
    [points, isShares, width, height, colors],
  )
  return (
    <>
      <div className={css.ground}>
        <LiveCanvas live={still} {...{ width, height }} draw={drawGround} />
      </div>
      <div className={css.marks}>
        <CloudPicture
          {...{ width, height, scene, drawingOf, label }}
          tell={(now, point) => pointText(now, points, head, point)}
        />
      </div>
    </>
  )
}

/** "Point 12, class 1: 0.93 class 1, 0.07 class 0". */
function pointText(
  scene: PredictionScene | null,
  points: PointSet,
  head: ShareHead,
  point: number,
): string {
  if (scene === null) return ''
  const { shares, f, count } = scene.answer
  const own = className(points, points.target[point] ?? 0)
  if (shares === null) return `Point ${point + 1}, ${own}: f ${formatSmall(f[point])}.`
  const each = Array.from({ length: shares.classes }, (_, c) => {
    return `${formatSmall(shares[head][c * count + point])} ${className(points, c)}`
  })
  return `Point ${point + 1}, ${own}: ${each.join(', ')}.`
}
