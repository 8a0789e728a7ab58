import { type KeyboardEvent, useRef } from 'react'
import css from './Tabs.module.css'

export type Card = 'Data' | 'Network' | 'Loss' | 'Inside'

interface TabsProps {
  /** Those that there are. */
  readonly cards: readonly Card[]
  readonly value: Card
  readonly onChange: (card: Card) => void
}

/** Chooses the card of the narrow page: one Tab stop, arrows move. */
export function Tabs({ cards, value, onChange }: TabsProps) {
  const list = useRef<HTMLDivElement>(null)
  const handleKey = (event: KeyboardEvent): void => {
    const move = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    const next = cards[(cards.indexOf(value) + move + cards.length) % cards.length]
    if (move === 0 || next === undefined) return
    event.preventDefault()
    onChange(next)
    list.current?.querySelector<HTMLElement>(`#tab-${next}`)?.focus()
  }
  return (
    <div ref={list} role="tablist" aria-label="Card" className={css.tabs} onKeyDown={handleKey}>
      {cards.map((card) => (
        <button
          key={card}
          type="button"
          role="tab"
          id={`tab-${card}`}
          className={css.tab}
          aria-selected={card === value}
          aria-controls="card"
          tabIndex={card === value ? 0 : -1}
          onClick={() => onChange(card)}
        >
          {card}
        </button>
      ))}
    </div>
  )
}
