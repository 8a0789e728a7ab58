import { type KeyboardEvent, useRef } from 'react'
import { insideTabs } from '../../config/index.ts'
import { useActions, usePlayground } from '../../store/index.ts'
import { Control } from '../common/Control.tsx'
import { Hint } from '../common/Hint.tsx'
import css from './InsideTabs.module.css'
import { tabTexts } from './tabTexts.ts'

interface InsideTabsProps {
  /** The open tab closes when it is pressed again, or by Escape; else one of them is always open. */
  readonly canClose: boolean
}

/** The views of the drawer: one Tab stop, arrows move. */
export function InsideTabs({ canClose }: InsideTabsProps) {
  const inside = usePlayground((state) => state.view.inside)
  const open = inside ?? (canClose ? null : insideTabs[0])
  const { setView } = useActions()
  const list = useRef<HTMLDivElement>(null)
  const handleKey = (event: KeyboardEvent): void => {
    const tabs = [...(list.current?.querySelectorAll('button') ?? [])]
    const at = tabs.indexOf(event.target as HTMLButtonElement)
    const places: Record<string, number> = {
      ArrowRight: (at + 1) % tabs.length,
      ArrowLeft: (at + tabs.length - 1) % tabs.length,
      Home: 0,
      End: tabs.length - 1,
    }
    if (event.key === 'Escape' && canClose) setView({ inside: null })
    const next = places[event.key]
    if (next === undefined) return
    event.preventDefault()
    tabs[next]?.focus()
  }
  return (
    <Control id="look-inside">
      <div className={css.row}>
        <span id="inside-label" className={css.label}>
          Look inside
        </span>
        <div
          ref={list}
          role="tablist"
          aria-labelledby="inside-label"
          className={css.tabs}
          onKeyDown={handleKey}
        >
          {insideTabs.map((tab) => (
            <Hint key={tab} id={`inside-hint-${tab}`} text={tabTexts[tab].hint}>
              <button
                type="button"
                role="tab"
                id={`inside-tab-${tab}`}
                className={css.tab}
                aria-selected={tab === open}
                aria-controls={tab === open ? 'inside' : undefined}
                aria-describedby={`inside-hint-${tab}`}
                tabIndex={tab === (open ?? insideTabs[0]) ? 0 : -1}
                onClick={() => setView({ inside: tab === open && canClose ? null : tab })}
              >
                {tabTexts[tab].label}
              </button>
            </Hint>
          ))}
        </div>
      </div>
    </Control>
  )
}
