import { classShape, classToken, type ThemeColors } from '../colors.ts'
import type { Live } from '../live.ts'
import { shapePath } from '../shapes.ts'
import { type Field, type FieldScale, robustLimit } from './field.ts'
import { shortText } from './numberText.ts'
import css from './Plot.module.css'
import { useSampled } from './pacedLive.ts'
import { className, hasTestPoints, type PlotPoints } from './points.ts'

interface Props {
  readonly live: Live<Field | null>
  readonly scaleOf: (field: Field) => FieldScale
  readonly points: PlotPoints | null
  readonly colors: ThemeColors
  readonly showTest: boolean
  readonly showErrors: boolean
}

/** Under the plot: the classes' marks, and a colour bar when the values are not probabilities. */
export function PlaneLegend({ live, scaleOf, points, colors, showTest, showErrors }: Props) {
  const field = useSampled(live, 250)
  const scale = field && scaleOf(field)
  const classes = points?.classes ?? 0
  return (
    <span className={css.legend}>
      {points &&
        Array.from({ length: classes }, (_, c) => (
          <span key={classToken(c)}>
            <Mark d={shapePath(classShape(c), 4)} fill={classToken(c)} />
            {className(points, c)}
          </span>
        ))}
      {points && showTest && hasTestPoints(points) && (
        <span>
          <Mark d={shapePath('circle', 3.2)} stroke="var(--muted)" />
          test
        </span>
      )}
      {showErrors && classes > 0 && (
        <span>
          <Mark d={shapePath('circle', 4.6)} stroke="var(--ink)" />
          wrong
        </span>
      )}
      {field && scale?.kind === 'signed' && (
        <ColorBar limit={scale.limit ?? robustLimit(field)} colors={colors} />
      )}
    </span>
  )
}

function Mark({ d, fill, stroke }: { d: string; fill?: string; stroke?: string }) {
  return (
    <svg width="12" height="12" viewBox="-6 -6 12 12" aria-hidden="true">
      <path d={d} fill={fill ?? 'none'} stroke={stroke ?? 'none'} strokeWidth="1.6" />
    </svg>
  )
}

/** −limit … 0 … limit, as the field is coloured. */
function ColorBar({ limit, colors }: { limit: number; colors: ThemeColors }) {
  const end = (c: number): string =>
    `color-mix(in srgb, ${classToken(c)} ${colors.fieldStrength * 100}%, var(--undecided))`
  return (
    <span className={css.colorBar}>
      {shortText(-limit)}
      <i style={{ background: `linear-gradient(90deg, ${end(0)}, var(--undecided), ${end(1)})` }} />
      {shortText(limit)}
    </span>
  )
}
