import type { ReactNode } from 'react'
import { type Size, useSize } from '../../../views/index.ts'
import css from './Pane.module.css'

interface PaneProps {
  readonly title: string
  /** At the right end of the heading. */
  readonly aside?: ReactNode
  /** How much of the room it takes beside others. */
  readonly share?: number
  readonly children: ReactNode
}

/** Views that stand side by side, a rule between them. */
export function Panes({ children }: { readonly children: ReactNode }) {
  return <div className={css.panes}>{children}</div>
}

/** One of them, with its heading. */
export function Pane({ title, aside, share = 1, children }: PaneProps) {
  return (
    <section className={css.pane} style={{ flexGrow: share }} aria-label={title}>
      <div className={css.head}>
        <h3 className={css.title}>{title}</h3>
        {aside == null ? null : <span className={css.aside}>{aside}</span>}
      </div>
      {children}
    </section>
  )
}

interface SizedProps {
  readonly className?: string | undefined
  readonly children: (size: Size) => ReactNode
}

/** All the room that is left, given to what is drawn in it. */
export function Sized({ className, children }: SizedProps) {
  const [ref, size] = useSize<HTMLDivElement>()
  return (
    <div ref={ref} className={`${css.sized} ${className ?? ''}`}>
      {size === null || size.width < 1 || size.height < 1 ? null : (
        <div className={css.content}>{children(size)}</div>
      )}
    </div>
  )
}
