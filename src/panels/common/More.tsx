import { type ReactNode, useId, useState } from 'react'
import { Icon } from './icons.tsx'
import css from './More.module.css'
import { TALL, useMediaQuery } from './useMediaQuery.ts'

interface MoreProps {
  /** Whose further settings these are, for a screen reader. */
  readonly of: string
  readonly children: ReactNode
}

/** Less used settings behind a line that unfolds; unfolded from the start where there is room. */
export function More({ of, children }: MoreProps) {
  const id = useId()
  const isTall = useMediaQuery(TALL)
  const [chosen, setChosen] = useState<boolean | null>(null)
  const isOpen = chosen ?? isTall
  return (
    <div className={css.more}>
      <button
        type="button"
        className={css.toggle}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setChosen(!isOpen)}
      >
        {isOpen ? 'Less' : 'More'} <span className="visually-hidden">{of}</span>
        <Icon name="chevron" />
      </button>
      <div id={id} className={css.content} hidden={!isOpen}>
        {isOpen ? children : null}
      </div>
    </div>
  )
}
