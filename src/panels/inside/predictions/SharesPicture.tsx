import { useCallback, useState } from 'react'
import type { PointSet } from '../../../datasets/index.ts'
import { useActions, usePlayground } from '../../../store/index.ts'
import {
  CloudSensor,
  className,
  type Live,
  LiveCanvas,
  type Pen,
  type ShareHead,
  useThemeColors,
} from '../../../views/index.ts'
import { formatSmall } from '../../common/format.ts'
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
const still: Live<null> = { get: () => null, subscribe: () => () => {} }

/** The points under one head. */
export function SharesPicture(props: SharesPictureProps) {
  const { width, height, scene, points, places, head, label, isShares } = props
  const colors = useThemeColors()
  const ringed = props.chosen
  const chosen = usePlayground((state) => state.view.point)
  const { setView } = useActions()
  const drawingOf = useCallback(
    ({ answer }: PredictionScene) =>
      sharesDrawing({ answer, points, places, head, chosen: ringed }, { width, height, colors }),
    [points, places, head, ringed, width, height, colors],
  )
  const draw = useCallback(
    (pen: Pen, now: PredictionScene | null) => {
      if (now !== null) drawingOf(now).draw(pen)
    },
    [drawingOf],
  )
  const drawGround = useCallback(
    (pen: Pen) => {
      drawShareGround(pen, { classes: points.classes, isShares }, { width, height, colors })
    },
    [points, isShares, width, height, colors],
  )
  const [said, setSaid] = useState('')
  const choose = (point: number | null): void => {
    setView({ point })
    const now = scene.get()
    setSaid(point === null || now === null ? 'No point.' : pointText(now, points, head, point))
  }
  return (
    <>
      <div className={css.ground}>
        <LiveCanvas live={still} {...{ width, height }} draw={drawGround} />
      </div>
      <div className={css.marks}>
        <LiveCanvas live={scene} {...{ width, height, draw }} />
      </div>
      <CloudSensor
        label={label}
        cloudNow={() => {
          const now = scene.get()
          return now && drawingOf(now).cloud
        }}
        chosen={chosen}
        onChoose={choose}
        said={said}
      />
    </>
  )
}

/** "Point 12, class 1: 0.93 class 1, 0.07 class 0". */
function pointText(
  { answer: { shares, f, count } }: PredictionScene,
  points: PointSet,
  head: ShareHead,
  point: number,
): string {
  const own = className(points, points.target[point] ?? 0)
  if (shares === null) return `Point ${point + 1}, ${own}: f ${formatSmall(f[point])}.`
  const each = Array.from({ length: shares.classes }, (_, c) => {
    return `${formatSmall(shares[head][c * count + point])} ${className(points, c)}`
  })
  return `Point ${point + 1}, ${own}: ${each.join(', ')}.`
}
