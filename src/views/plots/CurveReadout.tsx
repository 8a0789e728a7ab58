import type { Live } from '../live.ts'
import { type Curve, curveLines, sampleLine } from './curve.ts'
import { fixed } from './numberText.ts'
import css from './Plot.module.css'
import { useSampled } from './pacedLive.ts'
import type { PlaneDomain, PlanePoint } from './plane.ts'
import type { PlotPoints } from './points.ts'
import { axisDecimals } from './readout.ts'
import { useSpoken } from './useSpoken.ts'

interface Props {
  readonly live: Live<Curve | null>
  readonly points: PlotPoints | null
  readonly place: PlanePoint
  readonly near: number
  readonly domain: PlaneDomain
  readonly hiddenSizes: readonly number[]
  readonly selected: { readonly layer: number; readonly unit: number } | null
  readonly speak: boolean
}

/** The network's value, and the chosen unit's, at an x. */
export function CurveReadout(props: Props) {
  const curve = useSampled(props.live, 100)
  const text = readoutText(props, curve)
  const spoken = useSpoken(props.speak ? text : '')
  return (
    <>
      <span className={css.readout} aria-hidden="true">
        {text}
      </span>
      <span className={css.spoken} aria-live="polite">
        {spoken}
      </span>
    </>
  )
}

function readoutText(props: Props, curve: Curve | null): string {
  const { points, place, near, domain, hiddenSizes, selected } = props
  const point = points && near >= 0
  const x = point ? (points.x1[near] ?? 0) : place.x1
  const parts = [`x ${fixed(x, axisDecimals(domain.x1))}`]
  for (const line of curve ? curveLines(curve, hiddenSizes, selected) : []) {
    const value = fixed(sampleLine(curve?.x ?? line.values, line.values, x), 2)
    if (line.role === 'output') parts.push(`f(x) = ${value}`)
    if (line.role === 'selected') parts.push(`unit ${line.unit + 1}: ${value}`)
  }
  if (point) {
    const part = points.isTraining[near] === 1 ? 'training' : 'test'
    parts.push(`${part} y = ${fixed(points.target[near] ?? 0, 2)}`)
  }
  return parts.join(' · ')
}
