import { type ComponentProps, type ReactNode, useId } from 'react'
import css from './Button.module.css'
import { useLock } from './Control.tsx'
import { Hint } from './Hint.tsx'
import { Icon, type IconName } from './icons.tsx'

export interface ButtonProps extends Omit<ComponentProps<'button'>, 'disabled' | 'type'> {
  readonly icon?: IconName
  readonly children?: ReactNode
  /** One sentence on what it does. */
  readonly hint: ReactNode
  /** Why it cannot be used now; it stays focusable and says so. */
  readonly disabledBecause?: string | null | undefined
  /** Called in place of `onClick` while it cannot be used: a tap on a touch screen shows no hint. */
  readonly onRefused?: () => void
  readonly look?: 'plain' | 'chip' | 'primary' | 'quiet'
  readonly wrapperClass?: string | undefined
}

/** A button with its explanation. */
export function Button({
  icon,
  children,
  hint,
  disabledBecause,
  onRefused,
  look = 'plain',
  className,
  wrapperClass,
  onClick,
  ...rest
}: ButtonProps) {
  const id = useId()
  const isDisabled = disabledBecause != null
  const isLocked = useLock() !== null
  const classes = [css.button, css[look], icon !== undefined && children == null ? css.square : '']
  return (
    <Hint
      id={id}
      text={isDisabled ? disabledBecause : hint}
      className={`${css.wrapper} ${wrapperClass ?? ''}`}
    >
      <button
        {...rest}
        type="button"
        className={`${classes.join(' ')} ${className ?? ''}`}
        aria-disabled={isDisabled || isLocked || undefined}
        aria-describedby={id}
        onClick={isDisabled ? onRefused : onClick}
      >
        {icon === undefined ? null : <Icon name={icon} />}
        {children}
      </button>
    </Hint>
  )
}

/** A button that shows an icon only; `label` is its name. */
export function IconButton({
  label,
  ...rest
}: Omit<ButtonProps, 'children'> & { readonly label: string; readonly icon: IconName }) {
  return <Button {...rest} aria-label={label} />
}
