import { type ReactNode, Suspense, useId, useRef, useState } from 'react'
import { Button } from './Button.tsx'
import type { IconName } from './icons.tsx'
import css from './Popover.module.css'
import { place } from './place.ts'

interface PopoverProps {
  /** What the button shows. */
  readonly text?: ReactNode
  readonly icon?: IconName
  /** The button's name when it shows more or less than a name. */
  readonly label?: string
  readonly hint: string
  readonly className?: string | undefined
  readonly children: ReactNode
}

/** A button that opens a small panel beside itself; Escape or a click elsewhere closes it. */
export function Popover({ text, icon, label, hint, className, children }: PopoverProps) {
  const id = useId()
  const button = useRef<HTMLButtonElement>(null)
  const panel = useRef<HTMLDivElement>(null)
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <Button
        ref={button}
        hint={hint}
        popoverTarget={id}
        aria-expanded={isOpen}
        {...(icon === undefined ? {} : { icon })}
        {...(label === undefined ? {} : { 'aria-label': label })}
        {...(className === undefined ? {} : { className })}
      >
        {text}
      </Button>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset has a frame of its own */}
      <div
        ref={panel}
        id={id}
        popover="auto"
        tabIndex={-1}
        role="group"
        aria-label={label ?? (typeof text === 'string' ? text : undefined)}
        className={css.panel}
        onToggle={(event) => {
          if (event.target !== panel.current) return
          const opens = event.newState === 'open'
          setIsOpen(opens)
          if (!opens || button.current === null) return
          void place(button.current, panel.current, 'bottom-start')
          // Not the first field: on a phone that would bring up the keypad.
          panel.current.focus()
        }}
      >
        {isOpen ? <Suspense fallback={null}>{children}</Suspense> : null}
      </div>
    </>
  )
}
