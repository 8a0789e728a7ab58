import css from './Plot.module.css'

interface Props {
  readonly sizePx: number
  readonly x: number
  readonly y: number
  /** Lines across the plot for the keyboard; a pointer shows where it is by itself. */
  readonly lines: boolean
  /** Ring around a data point there; 0 = none. */
  readonly ringPx: number
}

/** What is looked at: hair lines, and the ring of a chosen point. */
export function Crosshair({ sizePx, x, y, lines, ringPx }: Props) {
  return (
    <svg className={css.crosshair} width={sizePx} height={sizePx} aria-hidden="true">
      {lines && (
        <>
          <path className={css.hairHalo} d={`M0,${y}H${sizePx}M${x},0V${sizePx}`} />
          <path className={css.hair} d={`M0,${y}H${sizePx}M${x},0V${sizePx}`} />
        </>
      )}
      {ringPx > 0 && (
        <>
          <circle className={css.ringHalo} cx={x} cy={y} r={ringPx} />
          <circle className={css.ring} cx={x} cy={y} r={ringPx} />
        </>
      )}
    </svg>
  )
}
