import { type ReactElement, useCallback, useRef } from 'react'
import { type Live, useLive } from '../live.ts'
import { usePacedLive } from '../plots/pacedLive.ts'
import { edgeStyle } from './edgeStyle.ts'
import { type EdgeGap, edgePath, parameterIndex } from './edges.ts'
import styles from './network.module.css'

interface EdgeHighlightProps {
  readonly gaps: readonly EdgeGap[]
  readonly layer: number
  readonly to: number
  readonly from: number
  readonly focused: boolean
  readonly parameters: Live<Float64Array | null>
  readonly cut: Uint8Array
}

/** One edge drawn again on top, 1.5 px wider; with the accent ring around it when focused. */
export function EdgeHighlight(props: EdgeHighlightProps): ReactElement | null {
  const { gaps, layer, to, from, parameters, cut } = props
  const line = useRef<SVGPathElement>(null)
  const gap = gaps[layer]
  const index = parameterIndex(gaps, { layer, to, from })
  const isCut = cut[index] === 1
  const draw = useCallback(
    (values: Float64Array | null) => {
      const weight = values?.[index] ?? 0
      line.current?.setAttribute(
        'stroke-width',
        String(edgeStyle(weight, gap?.crowded).width + 1.5),
      )
      const color = weight < 0 ? 'var(--class-0)' : 'var(--class-1)'
      line.current?.setAttribute('stroke', isCut ? 'var(--muted)' : color)
    },
    [index, gap, isCut],
  )
  useLive(usePacedLive(parameters, 66), draw)
  if (gap === undefined || index < 0) return null
  const path = edgePath(gap, to, from)
  return (
    <svg className={styles.highlight} aria-hidden="true">
      {props.focused ? <path d={path} className={styles.edgeRing} /> : null}
      {props.focused ? <path d={path} className={styles.edgeRingInside} /> : null}
      <path ref={line} d={path} fill="none" strokeDasharray={isCut ? '3 5' : undefined} />
    </svg>
  )
}
