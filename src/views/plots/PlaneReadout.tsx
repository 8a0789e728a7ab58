import type { Live } from '../live.ts'
import type { Field, FieldScale } from './field.ts'
import css from './Plot.module.css'
import { useSampled } from './pacedLive.ts'
import type { PlaneDomain, PlanePoint } from './plane.ts'
import type { PlotPoints } from './points.ts'
import { placeText, pointText, valueText } from './readout.ts'
import { useSpoken } from './useSpoken.ts'

interface Props {
  readonly live: Live<Field | null>
  readonly scaleOf: (field: Field) => FieldScale
  readonly domain: PlaneDomain
  readonly points: PlotPoints | null
  readonly place: PlanePoint
  /** Point near the place, −1 for none. */
  readonly near: number
  readonly axisNames: readonly [string, string]
  readonly valueName: string
  /** Announced politely when reached by keys. */
  readonly speak: boolean
}

/** The line of numbers at a place of the plane: follows training while it stands there. */
export function PlaneReadout(props: Props) {
  const field = useSampled(props.live, 100)
  const text = readoutText(props, field)
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

function readoutText(
  { scaleOf, domain, points, place, near, axisNames, valueName }: Props,
  field: Field | null,
): string {
  const scale = field ? scaleOf(field) : null
  const point = points && near >= 0 ? pointText(points, near, field, scale, domain) : ''
  const at = points && near >= 0 ? { x1: points.x1[near] ?? 0, x2: points.x2[near] ?? 0 } : place
  const value = field && scale ? valueText(field, scale, domain, at, valueName, points) : ''
  return [point, placeText(at, domain, axisNames, near >= 0), value].filter(Boolean).join(' · ')
}
