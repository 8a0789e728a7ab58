import { useCallback } from 'react'
import type { PointSet } from '../../../datasets/index.ts'
import type { Predictions } from '../../../run/index.ts'
import {
  className,
  drawWaterLevel,
  type Live,
  LiveCanvas,
  type OnePoint,
  type Pen,
  useSampled,
  useThemeColors,
  waterLevel,
} from '../../../views/index.ts'
import { formatLoss, formatSmall, formatWholePercent } from '../../common/format.ts'
import { Sized } from '../common/Panes.tsx'
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
  if (answer.shares === null) return <Numbers answer={answer} points={points} point={point} />
  const at = onePoint(answer, point)
  if (at === null) return null
  const told = at.logits.map((z, c) => {
    const [soft, sparse] = [at.softmax[c], at.sparsemax[c]].map(formatSmall)
    return `${className(points, c)}: logit ${formatSmall(z)}, softmax ${soft}, sparsemax ${sparse}`
  })
  const { oneHot } = answer.shares
  const share = (value: number): string => formatWholePercent(Math.round(100 * value) / 100)
  return (
    <>
      <Sized className={css.water}>
        {(room) => <Water {...room} scene={scene} point={point} label={told.join('; ')} />}
      </Sized>
      <p className={css.note}>
        Sparsemax subtracts τ = {formatSmall(waterLevel(at))} and clips at 0
        {at.logits.length > 3 ? '.' : ': what stands above the water adds up to 1.'}
      </p>
      <p className={css.note}>
        {at.logits.length > 3 ? 'One-hot' : 'Exactly one-hot'}: {share(oneHot)} of the plane with
        sparsemax, 0% with softmax.
      </p>
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

/** Of a point that is there and has numbers; else null. */
function onePoint({ shares, count }: Predictions, point: number): OnePoint | null {
  if (shares === null || point >= count) return null
  const rows = Array.from({ length: shares.classes }, (_, c) => c * count + point)
  const of = (values: Float64Array): number[] => rows.map((row) => values[row] ?? Number.NaN)
  const at = {
    logits: of(shares.logits),
    softmax: of(shares.softmax),
    sparsemax: of(shares.sparsemax),
  }
  return at.logits.every(Number.isFinite) ? at : null
}

interface NumbersProps {
  readonly answer: Predictions
  readonly points: PointSet
  readonly point: number
}

function Numbers({ answer, points, point }: NumbersProps) {
  const [z, f] = [answer.z[point], answer.f[point]]
  const target = points.target[point] ?? Number.NaN
  const residual = (f ?? Number.NaN) - target
  const rows: readonly (readonly [string, string])[] =
    points.classes === 0
      ? [
          ['target y', formatSmall(target)],
          ['output f', formatSmall(f)],
          ['residual r = f − y', formatSmall(residual)],
          ['loss ½r²', formatLoss(0.5 * residual * residual)],
        ]
      : [
          ['class', className(points, target)],
          ['pre-activation z', formatSmall(z)],
          ['score f', formatSmall(f)],
          ['told', z === undefined || Number.isNaN(z) ? '–' : className(points, z >= 0 ? 1 : 0)],
        ]
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
