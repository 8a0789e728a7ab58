import css from './LossChart.module.css'
import type { LossModel } from './lossModel.ts'
import { tickText } from './numberText.ts'

/** Horizontal lines with their values, and the epochs below. */
export function LossAxes({ model }: { model: LossModel }) {
  const { width, height, scale } = model
  return (
    <g className={css.axes}>
      {scale.ticks.map((tick) => (
        <g key={tick} transform={`translate(0,${scale.toY(tick)})`}>
          <line x2={width} />
          <text x="-8" dy="0.34em" textAnchor="end">
            {tickText(tick)}
          </text>
        </g>
      ))}
      {model.epochTicks.map((tick) => (
        <text
          key={tick}
          x={model.toX(tick)}
          y={height}
          dy="1.55em"
          textAnchor={tick === 0 ? 'start' : model.toX(tick) > width - 20 ? 'end' : 'middle'}
        >
          {tickText(tick)}
        </text>
      ))}
    </g>
  )
}
