import { classShape, classToken, type ThemeColors } from '../colors.ts'
import type { Live } from '../live.ts'
import { shapePath } from '../shapes.ts'
import { type Field, type FieldScale, robustLimit } from './field.ts'
import { shortText } from './numberText.ts'
import css from './Plot.module.css'
import { useSampled } from './pacedLive.ts'
import { className, hasTestPoints, type PlotPoints } from './points.ts'
import { textScale } from './textScale.ts'

interface Props {
  readonly live: Live<Field | null>
  readonly scaleOf: (field: Field) => FieldScale
  readonly points: PlotPoints | null
  readonly colors: ThemeColors
  readonly showTest: boolean
  readonly showErrors: boolean
  readonly sizePx: number
}

/** Under the plot: the classes' marks, and a colour bar when the values are not probabilities. */
export function PlaneLegend(props: Props) {
  const { live, scaleOf, points, colors, showTest, showErrors, sizePx } = props
  const field = useSampled(live, 250)
  const scale = field && scaleOf(field)
  const classes = points?.classes ?? 0
  const isSigned = scale?.kind === 'signed'
  const names = points ? Array.from({ length: classes }, (_, c) => className(points, c)) : []
  const hasTest = points !== null && showTest && hasTestPoints(points)
  const hasWrong = showErrors && classes > 0
  const isShort = isTooLong(
    [...names, hasTest ? 'test' : '', hasWrong ? 'wrong' : ''].filter(Boolean),
    sizePx / textScale() - (isSigned ? 120 : 0),
  )
  return (
    <span className={css.legend} data-short={isShort}>
      {names.map((name, c) => (
        <span key={name}>
          <Mark d={shapePath(classShape(c), 4)} fill={classToken(c)} />
          {isShort ? name.replace('class ', '') : name}
        </span>
      ))}
      {hasTest && (
        <span>
          <Mark d={shapePath('circle', 3.2)} stroke="var(--muted)" />
          test
        </span>
      )}
      {hasWrong && (
        <span>
          <Mark d={shapePath('circle', 4.6)} stroke="var(--ink)" />
          wrong
        </span>
      )}
      {field && isSigned && <ColorBar limit={scale.limit ?? robustLimit(field)} colors={colors} />}
    </span>
  )
}

/** Estimated: a mark, its gaps, and letters of 6.2 pixels. */
function isTooLong(names: readonly string[], widthPx: number): boolean {
  return 28 * names.length - 12 + 6.2 * names.join('').length > widthPx
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
