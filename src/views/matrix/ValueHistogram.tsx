import { type ReactElement, useCallback, useRef } from 'react'
import { cssRgb, useThemeColors } from '../colors.ts'
import { type Live, useLive } from '../live.ts'
import { clearedContext } from '../plots/canvasSize.ts'
import { usePacedLive } from '../plots/pacedLive.ts'
import { histogram } from './histogram.ts'
import css from './matrix.module.css'

interface Props {
  readonly values: Live<Float64Array | null>
  readonly width: number
  readonly height: number
  readonly label: string
}

const intervalMs = 120
const axisHeight = 14
const bars = 24

/** How values are spread around 0: negative ones orange, positive ones blue, the ends of the axis named. */
export function ValueHistogram({ values, width, height, label }: Props): ReactElement {
  const canvasRef = useRef<HTMLCanvasElement>(null)
  const colors = useThemeColors()
  const draw = useCallback(
    (numbers: Float64Array | null) => {
      const context = clearedContext(canvasRef.current, width, height)
      if (context === null || numbers === null || numbers.length === 0) return
      const { counts, reach } = histogram(numbers, bars)
      const most = Math.max(...counts)
      const step = width / bars
      const room = height - axisHeight
      counts.forEach((count, i) => {
        const side = colors.classes[i < bars / 2 ? 0 : 1] ?? colors.ink
        context.fillStyle = cssRgb(side, 0.75)
        const tall = count === 0 ? 0 : Math.max(1, (room * count) / most)
        context.fillRect(i * step + 0.5, room - tall, step - 1, tall)
      })
      context.fillStyle = cssRgb(colors.line)
      context.fillRect(0, room, width, 1)
      context.fillStyle = cssRgb(colors.muted)
      context.font = '11px "Inter Variable", system-ui'
      context.textBaseline = 'bottom'
      const end = String(reach).replace('e+', 'e').replaceAll('-', '−')
      for (const [text, x, align] of [
        [`−${end}`, 0, 'left'],
        ['0', width / 2, 'center'],
        [end, width, 'right'],
      ] as const) {
        context.textAlign = align
        context.fillText(text, x, height)
      }
    },
    [width, height, colors],
  )
  useLive(usePacedLive(values, intervalMs), draw)
  return (
    <canvas
      ref={canvasRef}
      role="img"
      aria-label={label}
      className={css.histogram}
      style={{ width, height }}
    />
  )
}
