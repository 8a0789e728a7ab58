import { type ReactNode, type RefObject, useEffect, useId, useRef } from 'react'
import { IconButton } from './Button.tsx'
import css from './Dialog.module.css'

interface DialogProps {
  readonly title: string
  readonly onClose: () => void
  /** What has the focus at first; without it the window itself. */
  readonly focusFirst?: RefObject<HTMLElement | null>
  /** At the right edge, with the page beside it in plain sight. */
  readonly isAside?: boolean
  readonly children: ReactNode
}

/** A native modal dialog, open while it is mounted. Escape, the cross or a click outside close it. */
export function Dialog({ title, onClose, focusFirst, isAside, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  useEffect(() => {
    const { current } = dialog
    current?.showModal()
    // Not the cross: its explanation would cover what the dialog says.
    const first = focusFirst?.current ?? current
    first?.focus()
    return () => current?.close()
  }, [focusFirst])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard closes it with Escape
    <dialog
      ref={dialog}
      tabIndex={-1}
      className={`${css.dialog} ${isAside === true ? css.aside : ''}`}
      aria-labelledby={titleId}
      onClose={() => {
        // An effect that is run again closes and opens it: the event of that arrives late.
        if (dialog.current?.open === false) onClose()
      }}
      onClick={(event) => {
        if (event.target === dialog.current) onClose()
      }}
    >
      <div className={css.body}>
        <div className={css.head}>
          <h2 id={titleId} className={css.title}>
            {title}
          </h2>
          <IconButton
            icon="close"
            label="Close"
            hint="Closes this window (Escape)."
            look="quiet"
            onClick={onClose}
          />
        </div>
        {children}
      </div>
    </dialog>
  )
}
