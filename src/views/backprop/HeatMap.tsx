import { type PointerEvent, type ReactElement, type ReactNode, useEffect, useRef } from 'react'
import { cssRgb, mixRgb, useThemeColors } from '../colors.ts'
import { clearedContext } from '../plots/canvasSize.ts'
import css from './backprop.module.css'
import type { MatrixEntry, NumberMatrixProps } from './NumberMatrix.tsx'

type HeatMapProps = Omit<NumberMatrixProps, 'textOf' | 'cellHeight' | 'name'> & {
  readonly name: ReactNode
  readonly maxWidth: number
  readonly maxHeight: number
}

const widestCell = 14

/** A matrix that is too large for numbers: its entries as colours, the ones at hand outlined. */
export function HeatMap(props: HeatMapProps): ReactElement {
  const { rows, columns, at, tone, largest, isMarked, onPoint } = props
  const canvas = useRef<HTMLCanvasElement>(null)
  const colors = useThemeColors()
  const cell = Math.max(1.5, Math.min(widestCell, props.maxWidth / columns, props.maxHeight / rows))
  const [width, height] = [cell * columns, cell * rows]
  useEffect(() => {
    const context = clearedContext(canvas.current, width, height)
    if (context === null) return
    const gap = cell > 5 ? 1 : 0
    for (let row = 0; row < rows; row++) {
      for (let column = 0; column < columns; column++) {
        const value = at(row, column)
        const share = Number.isFinite(value) ? Math.min(1, Math.abs(value) / largest || 0) : 0
        const side =
          tone === 'gradient' ? colors.gradient : (colors.classes[value < 0 ? 0 : 1] ?? colors.ink)
        context.fillStyle = cssRgb(mixRgb(colors.undecided, side, 0.85 * share))
        context.fillRect(column * cell, row * cell, cell - gap, cell - gap)
        if (!isMarked(row, column)) continue
        context.strokeStyle = cssRgb(colors.ink)
        context.lineWidth = 1
        context.strokeRect(column * cell + 0.5, row * cell + 0.5, cell - gap - 1, cell - gap - 1)
      }
    }
  })
  const entryAt = (event: PointerEvent<HTMLElement>): MatrixEntry | null => {
    const box = event.currentTarget.getBoundingClientRect()
    const row = Math.floor((event.clientY - box.top) / cell)
    const column = Math.floor((event.clientX - box.left) / cell)
    return row >= 0 && row < rows && column >= 0 && column < columns ? { row, column } : null
  }
  return (
    <div className={css.matrix}>
      <div className={css.name} aria-hidden="true">
        {props.name}
      </div>
      <div className={css.brackets}>
        <canvas
          ref={canvas}
          role="img"
          aria-label={`${props.label}, ${rows} × ${columns}, as colours`}
          style={{ width, height }}
          onPointerMove={(event) => onPoint(entryAt(event))}
          onPointerLeave={() => onPoint(null)}
        />
      </div>
    </div>
  )
}
