import { type ReactElement, useCallback, useRef } from 'react'
import { useThemeColors } from '../colors.ts'
import { type Live, useLive } from '../live.ts'
import { clearedContext } from '../plots/canvasSize.ts'
import { usePacedLive } from '../plots/pacedLive.ts'
import { drawPictures } from './drawPictures.ts'
import styles from './network.module.css'
import type { Picture, PictureSource } from './pictures.ts'

/** Fifteen a second: more is not seen in a thumbnail. */
const paintIntervalMs = 66

interface PictureCanvasProps {
  /** Size of the canvas. */
  readonly layout: { readonly width: number; readonly height: number }
  readonly pictures: readonly Picture[]
  readonly source: Live<PictureSource | null>
}

export function PictureCanvas({ layout, pictures, source }: PictureCanvasProps): ReactElement {
  const { width, height } = layout
  const canvas = useRef<HTMLCanvasElement>(null)
  const colors = useThemeColors()
  const draw = useCallback(
    (values: PictureSource | null) => {
      const context = clearedContext(canvas.current, width, height)
      if (context !== null && values !== null) drawPictures(context, pictures, values, colors)
    },
    [width, height, pictures, colors],
  )
  useLive(usePacedLive(source, paintIntervalMs), draw)
  return <canvas ref={canvas} className={styles.canvas} />
}
