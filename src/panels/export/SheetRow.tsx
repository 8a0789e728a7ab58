import type { ReactNode } from 'react'
import css from './ExportSheet.module.css'

interface SheetRowProps {
  readonly title: string
  readonly text: ReactNode
  /** Its buttons. */
  readonly children: ReactNode
}

/** One thing to export: what it is, and the formats it comes in. */
export function SheetRow({ title, text, children }: SheetRowProps) {
  return (
    <section className={css.item} aria-label={title}>
      <div>
        <h3 className={css.heading}>{title}</h3>
        <p className={css.note}>{text}</p>
      </div>
      <div className={css.buttons}>{children}</div>
    </section>
  )
}
