import { type ReactElement, useCallback, useRef } from 'react'
import { classColor, cssRgb, useThemeColors } from '../colors.ts'
import { type Live, useLive } from '../live.ts'
import { clearedContext } from '../plots/canvasSize.ts'
import { usePacedLive } from '../plots/pacedLive.ts'
import { drawBiasMarks, drawEdges } from './drawEdges.ts'
import { type EdgeGap, parametersIn } from './edges.ts'
import type { UnitAt } from './items.ts'
import type { NetworkLayout } from './layout.ts'
import styles from './network.module.css'

interface EdgeCanvasProps {
  readonly layout: NetworkLayout
  readonly gaps: readonly EdgeGap[]
  readonly parameters: Live<Float64Array | null>
  readonly spotlight: UnitAt | null
  readonly cut: Uint8Array
}

/** Edges and bias marks, drawn with every frame of training and never through React. */
export function EdgeCanvas(props: EdgeCanvasProps): ReactElement {
  const { layout, gaps, parameters, spotlight, cut } = props
  const canvas = useRef<HTMLCanvasElement>(null)
  const colors = useThemeColors()
  const draw = useCallback(
    (values: Float64Array | null) => {
      const context = clearedContext(canvas.current, layout.width, layout.height)
      if (context === null || values?.length !== parametersIn(gaps)) return
      const look = {
        positive: cssRgb(classColor(colors, 1)),
        negative: cssRgb(classColor(colors, 0)),
        ghost: cssRgb(colors.muted),
        cut,
        spotlight,
      }
      drawEdges(context, gaps, values, look)
      drawBiasMarks(context, layout.layers, gaps, values, look)
    },
    [layout, gaps, colors, spotlight, cut],
  )
  useLive(usePacedLive(parameters, intervalMs(gaps)), draw)
  return <canvas ref={canvas} className={styles.canvas} />
}

/** Strokes are what the picture costs where no graphics card draws them: many are drawn less often. */
function intervalMs(gaps: readonly EdgeGap[]): number {
  const edges = gaps.reduce((sum, gap) => sum + gap.from.length * gap.to.length, 0)
  return Math.min(120, Math.max(30, edges / 5))
}
