import { type ReactElement, useId } from 'react'
import type { HiddenActivation, Output } from '../../engine/index.ts'
import { useLock } from '../common/Control.tsx'
import { Hint } from '../common/Hint.tsx'
import { Icon } from '../common/icons.tsx'
import { functionNames } from './functionNames.ts'
import css from './Heads.module.css'
import { selectWidth } from './pillRoom.ts'

interface FunctionSelectProps<T extends HiddenActivation | Output> {
  readonly label: string
  readonly hint: string
  readonly value: T
  readonly options: readonly T[]
  readonly onChange: (value: T) => void
}

/** The function of a layer as a native select, as wide as its name. */
export function FunctionSelect<T extends HiddenActivation | Output>(
  props: FunctionSelectProps<T>,
): ReactElement {
  const id = useId()
  const isLocked = useLock() !== null
  return (
    <Hint id={id} text={props.hint} className={css.select}>
      <select
        className={css.selectField}
        style={{ width: selectWidth(props.value) }}
        aria-label={props.label}
        aria-describedby={id}
        aria-disabled={isLocked || undefined}
        value={props.value}
        onChange={(event) => {
          const chosen = props.options.find((option) => option === event.target.value)
          if (chosen !== undefined) props.onChange(chosen)
        }}
      >
        {props.options.map((option) => (
          <option key={option} value={option}>
            {functionNames[option]}
          </option>
        ))}
      </select>
      <Icon name="chevron" />
    </Hint>
  )
}
