import { useCallback } from 'react'
import type { PointSet } from '../../../datasets/index.ts'
import { type Live, useThemeColors } from '../../../views/index.ts'
import { formatSmall } from '../../common/format.ts'
import { CloudPicture } from '../common/CloudPicture.tsx'
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
  const { width, height, scene, points, places, kind, chosen } = props
  const colors = useThemeColors()
  const drawingOf = useCallback(
    (now: PredictionScene | null) => {
      if (now === null) return null
      const subject = { answer: now.answer, points, places, kind, chosen }
      return heightsDrawing(subject, { width, height, colors })
    },
    [points, places, kind, chosen, width, height, colors],
  )
  return (
    <CloudPicture
      {...{ width, height, scene, drawingOf }}
      label={kind === 'outputs' ? 'Predicted against true' : 'Residuals against predicted'}
      tell={(now, point) => pointText(now, points, point)}
    />
  )
}

/** "Point 12: y 0.5, f 0.43, residual −0.07." */
function pointText(scene: PredictionScene | null, { target }: PointSet, point: number): string {
  const [y, f] = [target[point] ?? Number.NaN, scene?.answer.f[point] ?? Number.NaN]
  return `Point ${point + 1}: y ${formatSmall(y)}, f ${formatSmall(f)}, residual ${formatSmall(f - y)}.`
}
