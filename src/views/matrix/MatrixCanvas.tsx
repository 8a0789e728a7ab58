import { type ReactElement, useCallback, useRef } from 'react'
import { type Live, useLive } from '../live.ts'
import { clearedContext } from '../plots/canvasSize.ts'
import { usePacedLive } from '../plots/pacedLive.ts'
import { drawMatrix, type MatrixLook } from './drawMatrix.ts'
import css from './matrix.module.css'

interface Props extends MatrixLook {
  /** W row-major, then b. */
  readonly values: Live<Float64Array | null>
}

const intervalMs = 50

/** Cells tinted by sign and size, as edges are, with their numbers where there is room. */
export function MatrixCanvas({ layout, values, cut, colors }: Props): ReactElement {
  const canvasRef = useRef<HTMLCanvasElement>(null)
  const draw = useCallback(
    (numbers: Float64Array | null) => {
      const context = clearedContext(canvasRef.current, layout.width, layout.height)
      if (context === null || numbers === null) return
      drawMatrix(context, { layout, cut, colors }, numbers)
    },
    [layout, cut, colors],
  )

  useLive(usePacedLive(values, intervalMs), draw)
  return <canvas ref={canvasRef} className={css.canvas} />
}
