import type { ReactNode } from 'react'
import css from './Pane.module.css'

interface Props {
  readonly name: string
  /** Beside the name: keys of what is drawn. */
  readonly beside?: ReactNode
  /** Stands in place of the name, which is then only said. */
  readonly choice?: ReactNode
  /** How much of the room it takes beside others in `Panes`. */
  readonly share?: number
  readonly className?: string | undefined
  readonly children: ReactNode
}

/** A part of a view under its name; a rule divides it from the one before. */
export function Pane({ name, beside, choice, share, className, children }: Props) {
  return (
    <section
      className={`${css.pane} ${className ?? ''}`}
      style={share === undefined ? undefined : { flex: `${share} 1 0` }}
      aria-label={name}
    >
      {choice ?? (
        <div className={css.head}>
          <h3 className={css.name}>{name}</h3>
          {beside === undefined ? null : <div className={css.beside}>{beside}</div>}
        </div>
      )}
      {children}
    </section>
  )
}
