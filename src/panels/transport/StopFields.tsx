import { useId } from 'react'
import { useActions, usePlayground } from '../../store/index.ts'
import { Control } from '../common/Control.tsx'
import { formatNumber } from '../common/format.ts'
import { NumberField } from '../common/NumberField.tsx'
import css from './StopAt.module.css'

const never = { never: 0, none: 0, '': 0 }
const orNever = (value: number): string => (value === 0 ? 'never' : formatNumber(value))

/** Numbers to stop at, or never. */
export function StopFields() {
  const id = useId()
  const untilEpoch = usePlayground((state) => state.view.untilEpoch)
  const untilLoss = usePlayground((state) => state.view.untilLoss)
  const { setView } = useActions()
  return (
    <Control id="stop-at">
      <div className={css.fields}>
        <p className={css.title}>Stop at…</p>
        <label htmlFor={`${id}epoch`}>Epoch</label>
        <NumberField
          id={`${id}epoch`}
          label="Stop at epoch"
          className={css.field}
          value={untilEpoch ?? 0}
          range={{ min: 1, max: 1_000_000, whole: true }}
          words={never}
          format={orNever}
          stepFrom={(value, direction) => value + 10 * direction}
          onChange={(value) => setView({ untilEpoch: value === 0 ? null : value })}
        />
        <label htmlFor={`${id}loss`}>Training loss at or below</label>
        <NumberField
          id={`${id}loss`}
          label="Stop at training loss"
          className={css.field}
          value={untilLoss ?? 0}
          range={{ min: 0, max: 1000 }}
          words={never}
          format={orNever}
          stepFrom={(value, direction) => Number((value + 0.01 * direction).toPrecision(6))}
          onChange={(value) => setView({ untilLoss: value === 0 ? null : value })}
        />
        <p className={css.note}>Type a number, or “never”.</p>
      </div>
    </Control>
  )
}
