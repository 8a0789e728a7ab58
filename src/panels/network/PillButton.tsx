import { type ReactElement, type ReactNode, useId } from 'react'
import { useLock } from '../common/Control.tsx'
import { Hint } from '../common/Hint.tsx'
import css from './Heads.module.css'

interface PillButtonProps {
  readonly label: string
  readonly hint: string
  readonly disabledBecause?: string | null
  readonly isPressed?: boolean
  readonly className?: string | undefined
  readonly wrapperClass?: string | undefined
  readonly onClick: () => void
  readonly children: ReactNode
}

/** A small button in or beside a layer's pill. */
export function PillButton(props: PillButtonProps): ReactElement {
  const id = useId()
  const isDisabled = props.disabledBecause != null
  const isLocked = useLock() !== null
  return (
    <Hint id={id} text={props.disabledBecause ?? props.hint} className={props.wrapperClass}>
      <button
        type="button"
        className={`${css.pillButton} ${props.className ?? ''}`}
        aria-label={props.label}
        aria-describedby={id}
        aria-disabled={isDisabled || isLocked || undefined}
        aria-pressed={props.isPressed}
        onClick={isDisabled ? undefined : props.onClick}
      >
        {props.children}
      </button>
    </Hint>
  )
}
