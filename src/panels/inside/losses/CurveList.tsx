import { formatSmall } from '../../common/format.ts'
import { Hint } from '../../common/Hint.tsx'
import css from './LossesView.module.css'
import type { DrawnCurve } from './lossFigure.ts'

interface CurveListProps {
  readonly curves: readonly DrawnCurve[]
  readonly letter: string
  readonly cursor: number
  readonly onToggle: (curve: DrawnCurve) => void
}

/** The curves by name, with their values and slopes at the cursor; pressed ones are drawn. */
export function CurveList({ curves, letter, cursor, onToggle }: CurveListProps) {
  const at = Float64Array.of(cursor)
  return (
    <div className={css.list}>
      <p className={css.listHead}>
        <span>
          at {letter} = {formatSmall(cursor)}
        </span>
        <span>L</span>
        <span className={css.slope}>slope</span>
      </p>
      {curves.map((curve) => (
        <Hint
          key={curve.name}
          id={`curve-${curve.name}`}
          text={`${curve.isOwn ? 'The loss of this run: always drawn. ' : ''}L = ${curve.formula}.`}
        >
          <button
            type="button"
            className={css.curve}
            aria-pressed={curve.isOn}
            aria-disabled={curve.isOwn || undefined}
            aria-describedby={`curve-${curve.name}`}
            onClick={() => {
              if (!curve.isOwn) onToggle(curve)
            }}
          >
            <svg width="22" height="8" aria-hidden="true">
              <line
                x1="1"
                x2="21"
                y1="4"
                y2="4"
                strokeDasharray={curve.dashes.join(' ')}
                strokeWidth={curve.isOwn ? 2.6 : 1.6}
              />
            </svg>
            <span className={css.curveName}>{curve.text}</span>
            <span>{formatSmall(curve.values(at)[0])}</span>
            <span className={css.slope}>{formatSmall(curve.slopes?.(at)[0] ?? null)}</span>
          </button>
        </Hint>
      ))}
    </div>
  )
}
