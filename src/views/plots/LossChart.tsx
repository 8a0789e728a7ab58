import { useMemo } from 'react'
import { LossAxes } from './LossAxes.tsx'
import css from './LossChart.module.css'
import { laterMark } from './laterMark.tsx'
import { createLossModel, type LossModel } from './lossModel.ts'
import { type LossGhost, type LossRecord, lossSummary } from './lossRecords.ts'
import { lossText } from './numberText.ts'
import { textScale } from './textScale.ts'
import { useCalmText } from './useCalmText.ts'

// The curve is there before it can be read.
const LossCrosshair = laterMark((marks) => marks.LossCrosshair)

export interface LossChartProps {
  /** The curve so far, epochs ascending, up to now. Renew it at most 10 to 15 times a second. */
  readonly records: readonly LossRecord[]
  /** Earlier runs, drawn faint behind. */
  readonly ghosts: readonly LossGhost[]
  readonly logarithmic: boolean
  /** The newest loss has run away: it does not stretch a linear axis. */
  readonly diverged?: boolean
  readonly width: number
  readonly height: number
}

/** Space for the axes, pixels; the labels' grows with the reader's text size. */
function marginOf(scale: number) {
  return { left: 34 * scale, right: 4, top: 5, bottom: 22 * scale }
}

/** Loss over epochs: train, test, train + λΩ, the lowest test loss, and earlier runs. */
export function LossChart(props: LossChartProps) {
  const { records, ghosts, logarithmic, diverged = false, width, height } = props
  const margin = marginOf(textScale())
  const plotWidth = Math.max(20, width - margin.left - margin.right)
  const plotHeight = Math.max(20, height - margin.top - margin.bottom)
  const model = useMemo(
    () => createLossModel(records, ghosts, plotWidth, plotHeight, logarithmic, diverged),
    [records, ghosts, plotWidth, plotHeight, logarithmic, diverged],
  )
  const summary = useCalmText(lossSummary(records, ghosts.length, diverged), 4000, records[0])
  return (
    <div className={css.chart} style={{ width, height }}>
      <svg width={width} height={height} role="img" aria-label={summary}>
        <g transform={`translate(${margin.left},${margin.top})`}>
          <LossAxes model={model} />
          {model.ghostPaths.map((d, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: ghosts have no identity but their place
            <path key={i} className={css.ghost} d={d} />
          ))}
          <path className={css.total} d={model.totalPath} />
          <path className={css.test} d={model.testPath} />
          <path className={css.train} d={model.trainPath} />
          <Marks model={model} />
        </g>
      </svg>
      <LossCrosshair records={records} model={model} left={margin.left} top={margin.top} />
    </div>
  )
}

/** Dots at the newest values, an arrow where they are off the axis, and the lowest test loss. */
function Marks({ model }: { model: LossModel }) {
  const { last, best, scale } = model
  const bestY = best && scale.toY(best.testLoss)
  const lastTrain = last && scale.toY(last.trainLoss)
  const lastTest = last && scale.toY(last.testLoss)
  return (
    <>
      {last && lastTest !== null && (
        <circle className={css.testDot} cx={model.toX(last.epoch)} cy={lastTest} r="3.4" />
      )}
      {last && lastTrain !== null && last.trainLoss <= scale.domain[1] && (
        <circle className={css.trainDot} cx={model.toX(last.epoch)} cy={lastTrain} r="3.4" />
      )}
      {last && last.trainLoss > scale.domain[1] && (
        <g transform={`translate(${model.toX(last.epoch)},0)`}>
          <path className={css.trainDot} d="M-5,5L0,-4L5,5Z" />
          <text className={css.bestLabel} x="9" y="4">
            {lossText(last.trainLoss)}
          </text>
        </g>
      )}
      {best && best !== last && bestY !== null && <BestMark model={model} best={best} y={bestY} />}
    </>
  )
}

function BestMark({ model, best, y }: { model: LossModel; best: LossRecord; y: number }) {
  return (
    <>
      <circle className={css.bestDot} cx={model.toX(best.epoch)} cy={y} r="3.6" />
      {model.height >= 60 && (
        <>
          <circle className={css.bestDot} cx={model.width - 5} cy="10" r="3.6" />
          <text className={css.bestLabel} x={model.width - 14} y="14" textAnchor="end">
            lowest test {lossText(best.testLoss)}
          </text>
        </>
      )}
    </>
  )
}
