import type { ReactNode } from 'react'
import css from './Pane.module.css'

interface Props {
  readonly name: string
  /** Beside the name: keys of what is drawn. */
  readonly beside?: ReactNode
  readonly className?: string | undefined
  readonly children: ReactNode
}

/** A part of a view under its name. */
export function Pane({ name, beside, className, children }: Props) {
  return (
    <section className={`${css.pane} ${className ?? ''}`} aria-label={name}>
      <div className={css.head}>
        <h3 className={css.name}>{name}</h3>
        {beside === undefined ? null : <div className={css.beside}>{beside}</div>}
      </div>
      {children}
    </section>
  )
}
