import { type ReactNode, Suspense, useEffect, useRef } from 'react'
import { Lock } from '../../views/index.ts'
import { useLock } from './Control.tsx'
import css from './Hint.module.css'
import { place } from './place.ts'

interface HintProps {
  /** The control inside names this as its `aria-describedby`. */
  readonly id: string
  /** One sentence in the lecture's terms. */
  readonly text: ReactNode
  readonly children: ReactNode
  readonly className?: string | undefined
  /** Beside a control in a column, below one in a row. */
  readonly side?: 'below' | 'right'
}

const HOVER_DELAY = 450
const LONG_PRESS = 550
const LEAVE_DELAY = 120

/** Explains the control inside on hover, keyboard focus or a long press; Escape puts it away. */
export function Hint({ id, text, children, className, side = 'below' }: HintProps) {
  const anchor = useRef<HTMLDivElement>(null)
  const bubble = useRef<HTMLDivElement>(null)
  const timer = useRef(0)
  const lock = useLock()

  const later = (act: () => void, delay: number): void => {
    clearTimeout(timer.current)
    timer.current = window.setTimeout(act, delay)
  }
  const show = (): void => {
    clearTimeout(timer.current)
    const { current: tip } = bubble
    if (tip?.isConnected !== true || anchor.current === null) return
    if (tip.matches(':popover-open')) return
    tip.showPopover()
    void place(anchor.current, tip, side === 'right' ? 'right-start' : 'bottom-start')
  }
  const hide = (): void => {
    clearTimeout(timer.current)
    if (bubble.current?.matches(':popover-open') === true) bubble.current.hidePopover()
  }
  useEffect(() => () => clearTimeout(timer.current), [])

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only shows what the control's description says
    <div
      ref={anchor}
      className={className}
      data-locked={lock === null ? undefined : side}
      onPointerEnter={(event) => {
        if (event.pointerType !== 'touch') later(show, HOVER_DELAY)
      }}
      onPointerLeave={() => later(hide, LEAVE_DELAY)}
      onPointerDown={(event) => {
        if (event.pointerType === 'touch') later(show, LONG_PRESS)
        else hide()
      }}
      onPointerUp={() => clearTimeout(timer.current)}
      onPointerCancel={() => clearTimeout(timer.current)}
      onFocus={(event) => {
        // Later: a popover that closes gives the focus back, and none may open meanwhile.
        if (event.target.matches(':focus-visible') && !isTextField(event.target)) later(show, 0)
      }}
      onBlur={hide}
      onKeyDown={(event) => {
        if (event.key === 'Escape') hide()
      }}
    >
      {children}
      {lock === null ? null : (
        <span data-lock className={css.mark}>
          <Lock />
        </span>
      )}
      <div ref={bubble} id={id} role="tooltip" popover="manual" className={css.bubble}>
        <Suspense fallback={null}>{lock ?? text}</Suspense>
      </div>
    </div>
  )
}

/** A text field matches :focus-visible after a click too; its bubble would cover what is typed. */
function isTextField(target: Element): boolean {
  return target instanceof HTMLInputElement && target.type === 'text'
}
