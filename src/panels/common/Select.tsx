import { type ReactNode, useId } from 'react'
import { useLock } from './Control.tsx'
import { Hint } from './Hint.tsx'
import { Icon } from './icons.tsx'
import css from './Select.module.css'

export interface SelectProps<T extends string> {
  readonly label: string
  readonly value: T
  readonly options: readonly {
    readonly value: T
    readonly text: string
    readonly disabled?: boolean
  }[]
  readonly onChange: (value: T) => void
  readonly hint: ReactNode
  /** Stands at the right end of the label's line: a number that goes with the choice. */
  readonly beside?: ReactNode
  readonly disabledBecause?: string | null | undefined
  /** On one line whatever the height of the window. */
  readonly oneLine?: boolean
  /** Below its label whatever the height of the window. */
  readonly stacked?: boolean
}

/** A labelled native select. */
export function Select<T extends string>(props: SelectProps<T>) {
  const id = useId()
  const isDisabled = props.disabledBecause != null
  const isLocked = useLock() !== null
  return (
    <Hint
      id={`${id}hint`}
      text={props.disabledBecause ?? props.hint}
      side="right"
      className={`${css.select} ${props.oneLine === true ? css.oneLine : ''} ${props.stacked === true ? css.stacked : ''} ${isDisabled ? css.disabled : ''}`}
    >
      <label className={css.label} htmlFor={id}>
        {props.label}
      </label>
      {props.beside == null ? null : <div className={css.beside}>{props.beside}</div>}
      <div className={css.box}>
        <select
          id={id}
          className={css.field}
          value={props.value}
          aria-describedby={`${id}hint`}
          aria-disabled={isDisabled || isLocked || undefined}
          onChange={(event) => {
            const chosen = props.options.find((option) => option.value === event.target.value)
            if (!isDisabled && chosen !== undefined) props.onChange(chosen.value)
          }}
        >
          {props.options.map((option) => (
            <option key={option.value} value={option.value} disabled={option.disabled === true}>
              {option.text}
            </option>
          ))}
        </select>
        <Icon name="chevron" />
      </div>
    </Hint>
  )
}
