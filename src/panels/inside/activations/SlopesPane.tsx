import { useCallback } from 'react'
import type { Activations } from '../../../run/index.ts'
import {
  drawSlopes,
  type Live,
  LiveCanvas,
  type Pen,
  useSize,
  useThemeColors,
} from '../../../views/index.ts'
import { Pane } from '../common/Pane.tsx'
import css from './ActivationsView.module.css'

/** The mean slope of every hidden layer, and what the way back from the output multiplies them to. */
export function SlopesPane({ answers }: { readonly answers: Live<Activations | null> }) {
  const [ref, size] = useSize<HTMLDivElement>()
  const colors = useThemeColors()
  const { width = 0, height = 0 } = size ?? {}
  const draw = useCallback(
    (pen: Pen, newest: Activations | null) => {
      if (newest === null || newest.slopes.length === 0) return
      drawSlopes(
        pen,
        newest.slopes.map(({ mean }) => mean),
        { width, height, colors },
      )
    },
    [width, height, colors],
  )
  return (
    <Pane name="Slopes through depth" className={css.slopes}>
      <div ref={ref} className={css.box}>
        {size === null ? null : <LiveCanvas live={answers} {...{ width, height, draw }} />}
      </div>
    </Pane>
  )
}
