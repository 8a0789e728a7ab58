import { useCallback } from 'react'
import type { PointSet } from '../../../datasets/index.ts'
import {
  className,
  drawWaterLevel,
  type Live,
  LiveCanvas,
  type Pen,
  useSampled,
  useThemeColors,
} from '../../../views/index.ts'
import { formatSmall } from '../../common/format.ts'
import { Sized } from '../common/Panes.tsx'
import { onePoint, pointNumbers, waterTexts } from './onePoint.ts'
import css from './PredictionsView.module.css'
import type { PredictionScene } from './predictionScene.ts'

interface OnePointPaneProps {
  readonly scene: Live<PredictionScene | null>
  readonly points: PointSet
  /** Its place among all points. */
  readonly point: number
}

/** One point's logits under both heads, with sparsemax's water level; or its number and residual. */
export function OnePointPane({ scene, points, point }: OnePointPaneProps) {
  const now = useSampled(scene, 250)
  if (now === null) return null
  const { answer } = now
  if (answer.shares === null) return <Numbers rows={pointNumbers(now, points, point)} />
  const at = onePoint(answer, point)
  if (at === null) return null
  const told = at.logits.map((z, c) => {
    const [soft, sparse] = [at.softmax[c], at.sparsemax[c]].map(formatSmall)
    return `${className(points, c)}: logit ${formatSmall(z)}, softmax ${soft}, sparsemax ${sparse}`
  })
  return (
    <>
      <Sized className={css.water}>
        {(room) => <Water {...room} scene={scene} point={point} label={told.join('; ')} />}
      </Sized>
      {waterTexts(at, answer.shares, at.logits.length <= 3).map((text) => (
        <p key={text} className={css.note}>
          {text}
        </p>
      ))}
    </>
  )
}

interface WaterProps {
  readonly width: number
  readonly height: number
  readonly scene: Live<PredictionScene | null>
  readonly point: number
  readonly label: string
}

function Water({ width, height, scene, point, label }: WaterProps) {
  const colors = useThemeColors()
  const draw = useCallback(
    (pen: Pen, now: PredictionScene | null) => {
      const at = now === null ? null : onePoint(now.answer, point)
      if (at !== null) drawWaterLevel(pen, at, { width, height, colors })
    },
    [point, width, height, colors],
  )
  return <LiveCanvas live={scene} {...{ width, height, draw, label }} />
}

function Numbers({ rows }: { readonly rows: ReturnType<typeof pointNumbers> }) {
  return (
    <dl className={css.numbers}>
      {rows.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
