import { type ReactElement, useCallback, useRef } from 'react'
import { cssRgb, mixRgb, type ThemeColors } from '../colors.ts'
import { type Live, useLive } from '../live.ts'
import { formatParameter } from '../network/formatParameter.ts'
import { clearedContext } from '../plots/canvasSize.ts'
import { usePacedLive } from '../plots/pacedLive.ts'
import css from './matrix.module.css'
import { cellCorner, cellIndex, type MatrixCell, type MatrixLayout } from './matrixLayout.ts'

interface Props {
  readonly layout: MatrixLayout
  /** W row-major, then b. */
  readonly values: Live<Float64Array | null>
  /** 1 where a weight is cut, in the same order. */
  readonly cut: Uint8Array
  readonly colors: ThemeColors
}

const intervalMs = 50

/** Cells tinted by sign and size, as edges are, with their numbers where there is room. */
export function MatrixCanvas({ layout, values, cut, colors }: Props): ReactElement {
  const canvasRef = useRef<HTMLCanvasElement>(null)
  const draw = useCallback(
    (numbers: Float64Array | null) => {
      const context = clearedContext(canvasRef.current, layout.width, layout.height)
      if (context === null || numbers === null) return
      context.font = `${Math.min(13, layout.cellHeight - 5)}px "Inter Variable", system-ui`
      context.textAlign = 'center'
      context.textBaseline = 'middle'
      for (let row = 0; row < layout.rows; row++) {
        for (let column = 0; column < layout.columns; column++) {
          paintCell(context, { layout, cut, colors }, { row, column }, numbers)
        }
        paintCell(context, { layout, cut, colors }, { row, column: 'bias' }, numbers)
      }
    },
    [layout, cut, colors],
  )

  useLive(usePacedLive(values, intervalMs), draw)
  return <canvas ref={canvasRef} className={css.canvas} />
}

function paintCell(
  context: CanvasRenderingContext2D,
  { layout, cut, colors }: Omit<Props, 'values'>,
  cell: MatrixCell,
  numbers: Float64Array,
): void {
  const { cellWidth, cellHeight, hasNumbers } = layout
  const { x, y } = cellCorner(layout, cell)
  const index = cellIndex(layout, cell)
  const value = numbers[index] ?? 0
  const gap = hasNumbers ? 2 : cellWidth >= 8 && cellHeight >= 8 ? 1 : 0
  const side = colors.classes[value < 0 ? 0 : 1] ?? colors.ink
  // The scale of the edges: the same in every layer and network, so that tints can be compared.
  const strength = 0.62 * Math.tanh(Math.abs(value) / 2)
  context.fillStyle = cssRgb(mixRgb(colors.undecided, side, strength))
  context.fillRect(x, y, cellWidth - gap, cellHeight - gap)
  if (!hasNumbers) return
  context.fillStyle = cssRgb(cut[index] === 1 ? colors.muted : colors.ink)
  const text = cut[index] === 1 ? 'cut' : formatParameter(value)
  context.fillText(text, x + (cellWidth - gap) / 2, y + (cellHeight - gap) / 2 + 0.5)
}
