import { useCallback } from 'react'
import {
  drawNormBars,
  drawNormLines,
  Formula,
  type Live,
  LiveCanvas,
  type Pen,
  useSize,
  useThemeColors,
} from '../../../views/index.ts'
import { Pane } from '../common/Pane.tsx'
import css from './GradientsView.module.css'
import { biasNorm, weightNorm } from './gradientFormulas.ts'
import type { NormHistory } from './normHistory.ts'

interface Props {
  readonly kind: 'now' | 'time'
  readonly norms: Live<NormHistory>
  readonly names: readonly string[]
}

/** The lengths of all layers' gradients: bars of now, or lines over the run. */
export function NormsPane({ kind, norms, names }: Props) {
  const [ref, size] = useSize<HTMLDivElement>()
  const colors = useThemeColors()
  const { width = 0, height = 0 } = size ?? {}
  const draw = useCallback(
    (pen: Pen, { newest, entries, range }: NormHistory) => {
      const look = { width, height, range, names, colors }
      if (newest === null || newest.now.weights.length !== names.length) return
      if (kind === 'now') drawNormBars(pen, newest.now, look)
      else drawNormLines(pen, entries, look)
    },
    [kind, width, height, names, colors],
  )
  return (
    <Pane
      name={kind === 'now' ? 'Gradient lengths now' : 'Over the run'}
      beside={
        kind === 'now' ? (
          <Keys />
        ) : (
          <span className={css.keys}>
            <Formula {...weightNorm} /> by epoch, dashed: skipped
          </span>
        )
      }
    >
      <div ref={ref} className={css.box}>
        {size === null ? null : <LiveCanvas live={norms} {...{ width, height, draw }} />}
      </div>
    </Pane>
  )
}

function Keys() {
  return (
    <span className={css.keys}>
      <i className={css.weights} /> <Formula {...weightNorm} />
      <i className={css.biases} /> <Formula {...biasNorm} />
    </span>
  )
}
