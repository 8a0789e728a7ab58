import type { ReactNode } from 'react'
import css from './PanelHeading.module.css'

interface PanelHeadingProps {
  readonly id?: string | undefined
  readonly title: string
  /** Stands at the right end of the line. */
  readonly children?: ReactNode
}

/** The small capitals over a panel. */
export function PanelHeading({ id, title, children }: PanelHeadingProps) {
  return (
    <div className={css.line}>
      <h2 id={id} className={css.title}>
        {title}
      </h2>
      {children}
    </div>
  )
}
