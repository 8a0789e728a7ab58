import { type ReactNode, useId } from 'react'
import { useLock } from './Control.tsx'
import { Hint } from './Hint.tsx'
import css from './Segmented.module.css'

export interface SegmentedProps<T extends string> {
  /** The group's name. */
  readonly label: string
  readonly value: T
  readonly options: readonly { readonly value: T; readonly text: ReactNode }[]
  readonly onChange: (value: T) => void
  readonly hint: ReactNode
  readonly className?: string | undefined
}

/** A few choices side by side. Buttons, not radios: the arrow keys stay free for stepping. */
export function Segmented<T extends string>(props: SegmentedProps<T>) {
  const id = useId()
  const isLocked = useLock() !== null
  return (
    <Hint id={id} text={props.hint} className={`${css.wrapper} ${props.className ?? ''}`}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be a flex row in every browser */}
      <div role="group" aria-label={props.label} aria-describedby={id} className={css.segmented}>
        {props.options.map((option) => (
          <button
            key={option.value}
            type="button"
            className={css.option}
            aria-disabled={isLocked || undefined}
            aria-pressed={option.value === props.value}
            onClick={() => props.onChange(option.value)}
          >
            {option.text}
          </button>
        ))}
      </div>
    </Hint>
  )
}
