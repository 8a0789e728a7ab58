import css from './Plot.module.css'
import type { Plane } from './plane.ts'
import type { PlotPoints } from './points.ts'

interface Props {
  readonly plane: Plane
  readonly points: PlotPoints
  /** Places among the points; those that are none are left out. */
  readonly at: readonly number[]
  /** Pixels. */
  readonly radius: number
}

/** Rings around chosen points, visible on any colour. */
export function PointRings({ plane, points, at, radius }: Props) {
  const r = radius.toFixed(1)
  const path = at
    .map((place) => [points.x1[place], points.x2[place]] as const)
    .map(([x1, x2]) =>
      x1 === undefined || x2 === undefined ? '' : circle(plane.toX(x1), plane.toY(x2), r),
    )
    .join('')
  return (
    <svg className={css.crosshair} width={plane.sizePx} height={plane.sizePx} aria-hidden="true">
      <path className={css.ringHalo} d={path} />
      <path className={css.ring} d={path} />
    </svg>
  )
}

function circle(x: number, y: number, r: string): string {
  const [left, right, level] = [x - Number(r), x + Number(r), y].map((px) => px.toFixed(1))
  return `M${left},${level}A${r},${r} 0 1 1 ${right},${level}A${r},${r} 0 1 1 ${left},${level}Z`
}
