import { useCallback, useState } from 'react'
import type { PointSet } from '../../../datasets/index.ts'
import { useActions, usePlayground } from '../../../store/index.ts'
import {
  CloudSensor,
  type Live,
  LiveCanvas,
  type Pen,
  useThemeColors,
} from '../../../views/index.ts'
import { formatSmall } from '../../common/format.ts'
import { heightsDrawing } from './heightsDrawing.ts'
import type { PredictionScene } from './predictionScene.ts'

interface HeightsPictureProps {
  readonly width: number
  readonly height: number
  readonly scene: Live<PredictionScene | null>
  readonly points: PointSet
  readonly places: readonly number[]
  readonly kind: 'outputs' | 'residuals'
  readonly chosen: number | null
}

/** Predicted against true heights, or what is left of them. */
export function HeightsPicture(props: HeightsPictureProps) {
  const { width, height, scene, points, places, kind } = props
  const colors = useThemeColors()
  const ringed = props.chosen
  const chosen = usePlayground((state) => state.view.point)
  const { setView } = useActions()
  const drawingOf = useCallback(
    ({ answer }: PredictionScene) =>
      heightsDrawing({ answer, points, places, kind, chosen: ringed }, { width, height, colors }),
    [points, places, kind, ringed, width, height, colors],
  )
  const draw = useCallback(
    (pen: Pen, now: PredictionScene | null) => {
      if (now !== null) drawingOf(now).draw(pen)
    },
    [drawingOf],
  )
  const [said, setSaid] = useState('')
  const choose = (point: number | null): void => {
    setView({ point })
    const f = point === null ? undefined : scene.get()?.answer.f[point]
    if (point === null || f === undefined) {
      setSaid('No point.')
      return
    }
    const y = points.target[point] ?? Number.NaN
    setSaid(
      `Point ${point + 1}: y ${formatSmall(y)}, f ${formatSmall(f)}, residual ${formatSmall(f - y)}.`,
    )
  }
  return (
    <>
      <LiveCanvas live={scene} {...{ width, height, draw }} />
      <CloudSensor
        label={kind === 'outputs' ? 'Predicted against true' : 'Residuals against predicted'}
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
