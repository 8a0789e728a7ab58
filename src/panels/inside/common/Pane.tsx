import type { ReactNode } from 'react'
import css from './Pane.module.css'

interface Props {
  readonly name: string
  /** Beside the name: keys of what is drawn. */
  readonly beside?: ReactNode
  readonly className?: string | undefined
  readonly children: ReactNode
}

/** A part of a view under its name; a rule divides it from the one before. */
export function Pane({ name, beside, className, children }: Props) {
  return (
    <section className={`${css.pane} ${className ?? ''}`} aria-label={name}>
      <h3 className={css.name}>
        {name}
        {beside === undefined ? null : <span className={css.beside}>{beside}</span>}
      </h3>
      {children}
    </section>
  )
}
