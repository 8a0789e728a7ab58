import { useId } from 'react'
import type { Goal, GoalMeasure } from '../../config/index.ts'
import type { GoalMeasured } from '../../run/index.ts'
import { useThrottled } from '../../store/index.ts'
import { NumberField } from '../common/NumberField.tsx'
import { measureNow } from './findCompletion.ts'
import css from './GoalEditor.module.css'
import { boundWord, formatMeasure, formatWanted, goalTexts, isShare } from './goalTexts.ts'

interface GoalEditorProps {
  readonly value: Goal | null
  readonly onChange: (goal: Goal | null) => void
}

const measures = Object.keys(goalTexts) as readonly GoalMeasure[]

/** What the visitor of a link is asked to reach: thresholds, each beside what the run has now. */
export function GoalEditor({ value, onChange }: GoalEditorProps) {
  const measured = useThrottled(measureNow, 250)
  const set = (what: GoalMeasure, wanted: number | null): void => {
    const { [what]: _, ...others } = value ?? {}
    const next = wanted === null ? others : { ...others, [what]: wanted }
    onChange(Object.keys(next).length === 0 ? null : next)
  }
  return (
    <div className={css.editor}>
      {measures.map((what) => (
        <Row
          key={what}
          what={what}
          wanted={value?.[what] ?? null}
          measured={measured}
          onChange={(wanted) => set(what, wanted)}
        />
      ))}
    </div>
  )
}

interface RowProps {
  readonly what: GoalMeasure
  readonly wanted: number | null
  readonly measured: GoalMeasured | null
  readonly onChange: (wanted: number | null) => void
}

function Row({ what, wanted, measured, onChange }: RowProps) {
  const id = useId()
  const { name, hint } = goalTexts[what]
  const now = measured?.[what] ?? null
  return (
    <div className={css.row}>
      <input
        id={id}
        type="checkbox"
        checked={wanted !== null}
        aria-describedby={`${id}hint`}
        onChange={(event) => onChange(event.target.checked ? suggestion(what, now) : null)}
      />
      <label htmlFor={id}>
        {name} {boundWord(what)}
      </label>
      {wanted === null ? (
        <span />
      ) : (
        <NumberField
          label={`${name} ${boundWord(what)}`}
          className={css.field}
          value={wanted}
          range={rangeOf(what)}
          format={(value) => formatWanted(what, value)}
          stepFrom={(from, direction) => Number((from + stepOf(what) * direction).toPrecision(12))}
          describedBy={`${id}hint`}
          onChange={onChange}
        />
      )}
      <span className={css.now}>now {formatMeasure(what, now)}</span>
      <small id={`${id}hint`}>{hint}</small>
    </div>
  )
}

/** A first threshold: near what a good run reaches, or the size of the present one. */
function suggestion(what: GoalMeasure, now: number | null): number {
  if (isShare(what)) return 0.95
  if (what.endsWith('loss')) return 0.1
  return what === 'epochs' ? 200 : (now ?? 1)
}

function stepOf(what: GoalMeasure): number {
  if (what === 'epochs') return 10
  return isShare(what) || what.endsWith('loss') ? 0.01 : 1
}

function rangeOf(what: GoalMeasure) {
  if (isShare(what)) return { min: 0, max: 1, percent: true }
  if (what.endsWith('loss')) return { min: 0, max: 1e6 }
  return { min: 0, max: 1e9, whole: true }
}
