import type { ReactNode } from 'react'
import { tickText } from './numberText.ts'
import css from './Plot.module.css'
import type { Plane } from './plane.ts'
import { planeTicks } from './planeTicks.ts'

interface Props {
  readonly plane: Plane
  /** Shown inside at the left when the vertical axis has units of its own. */
  readonly showYAxis: boolean
  /** Names at the ends of the axes; empty = not shown. */
  readonly axisNames: readonly [string, string]
  readonly children: ReactNode
  /** One line under the axis: a legend, or what is under the pointer. */
  readonly caption: ReactNode
}

/** A square of layers with its axes and one line of caption. */
export function PlotFrame({ plane, showYAxis, axisNames, children, caption }: Props) {
  const { sizePx } = plane
  return (
    <div className={css.frame} style={{ width: sizePx }}>
      <div className={css.stage} style={{ width: sizePx, height: sizePx }}>
        {children}
        <AxisMarks plane={plane} showYAxis={showYAxis} axisNames={axisNames} />
      </div>
      <div className={css.xTicks} aria-hidden="true">
        {planeTicks(plane.domain.x1, sizePx).map((tick) => (
          <span key={tick} style={{ left: plane.toX(tick) }} data-edge={edgeOf(plane, tick)}>
            {tickText(tick)}
          </span>
        ))}
      </div>
      <div className={css.caption}>{caption}</div>
    </div>
  )
}

/** Labels at the ends of the axis stay within the plot's width. */
function edgeOf(plane: Plane, tick: number): 'left' | 'right' | undefined {
  const x = plane.toX(tick)
  if (x < 12) return 'left'
  return x > plane.sizePx - 12 ? 'right' : undefined
}

function AxisMarks({
  plane,
  showYAxis,
  axisNames: [nameX, nameY],
}: Pick<Props, 'plane' | 'showYAxis' | 'axisNames'>) {
  const { sizePx } = plane
  const ticks = showYAxis ? planeTicks(plane.domain.x2, sizePx) : []
  return (
    <svg className={css.marks} width={sizePx} height={sizePx} aria-hidden="true">
      {ticks.map((tick) => {
        const y = plane.toY(tick)
        const crowded = y < 26 || y > sizePx - 6
        return crowded ? null : (
          <g key={tick} transform={`translate(0,${y})`}>
            <text x="6" dy="0.34em">
              {tickText(tick)}
            </text>
          </g>
        )
      })}
      <text x="7" y="15">
        {nameY}
      </text>
      <text x={sizePx - 7} y={sizePx - 8} textAnchor="end">
        {nameX}
      </text>
    </svg>
  )
}
