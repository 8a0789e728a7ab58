import { useCallback, useMemo } from 'react'
import type { PointSet } from '../../../datasets/index.ts'
import {
  type Calibration,
  calibrate,
  drawConfidence,
  drawReliability,
  type Live,
  LiveCanvas,
  mapLive,
  type Pen,
  type ShareHead,
  useSampled,
  useThemeColors,
} from '../../../views/index.ts'
import { Sized } from '../common/Panes.tsx'
import { calibrationParts, describeCalibration } from './describePredictions.ts'
import css from './PredictionsView.module.css'
import { answersUnder, type PredictionScene } from './predictionScene.ts'

interface CalibrationPictureProps {
  readonly scene: Live<PredictionScene | null>
  readonly points: PointSet
  readonly places: readonly number[]
  readonly head: ShareHead
  readonly kind: 'reliability' | 'confidence'
}

/** How often answers are right that are so sure, or how many answers are how sure. */
export function CalibrationPicture(props: CalibrationPictureProps) {
  const { scene, points, places, head, kind } = props
  const calibration = useMemo(
    () =>
      mapLive(scene, (now) => {
        const answers = now && answersUnder(head, now, points)
        return answers && calibrate(answers, places, calibrationParts)
      }),
    [scene, points, places, head],
  )
  const sampled = useSampled(calibration, 500)
  const text = describeCalibration(sampled, kind)
  return (
    <>
      <Sized>{(room) => <Chart {...room} live={calibration} kind={kind} label={text} />}</Sized>
      <p className={css.note}>{text}</p>
    </>
  )
}

interface ChartProps {
  readonly width: number
  readonly height: number
  readonly live: Live<Calibration | null>
  readonly kind: 'reliability' | 'confidence'
  readonly label: string
}

function Chart({ width, height, live, kind, label }: ChartProps) {
  const colors = useThemeColors()
  const draw = useCallback(
    (pen: Pen, now: Calibration | null) => {
      const drawChart = kind === 'reliability' ? drawReliability : drawConfidence
      if (now !== null) drawChart(pen, now, { width, height, colors })
    },
    [width, height, kind, colors],
  )
  return <LiveCanvas {...{ live, width, height, draw, label }} intervalMs={100} />
}
