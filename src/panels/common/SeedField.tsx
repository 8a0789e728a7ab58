import { type ReactNode, useId } from 'react'
import { Hint } from './Hint.tsx'
import { NumberField } from './NumberField.tsx'

interface SeedFieldProps {
  /** What stands before the number. */
  readonly text: string
  /** Read out as the field's name. */
  readonly label: string
  readonly hint: ReactNode
  readonly value: number
  readonly range: { readonly min: number; readonly max: number }
  readonly onChange: (value: number) => void
  readonly className: string | undefined
  readonly fieldClass: string | undefined
}

/** A whole number that random numbers start from, written without groups of digits. */
export function SeedField({ text, hint, range, className, fieldClass, ...field }: SeedFieldProps) {
  const id = useId()
  const hintId = `${id}hint`
  return (
    <Hint id={hintId} text={hint} className={className}>
      <label htmlFor={id}>{text}</label>
      <NumberField
        {...field}
        id={id}
        className={fieldClass}
        range={{ ...range, whole: true }}
        format={String}
        describedBy={hintId}
      />
    </Hint>
  )
}
