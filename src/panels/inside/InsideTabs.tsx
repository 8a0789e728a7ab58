import { type KeyboardEvent, useEffect } from 'react'
import { insideTabs } from '../../config/index.ts'
import { useActions, usePlayground } from '../../store/index.ts'
import { Control } from '../common/Control.tsx'
import { Hint } from '../common/Hint.tsx'
import { Icon } from '../common/icons.tsx'
import css from './InsideTabs.module.css'
import { tabTexts } from './tabTexts.ts'
import { useMoreBeside } from './useMoreBeside.ts'

interface InsideTabsProps {
  /** The open tab closes when it is pressed again, or by Escape; else one of them is always open. */
  readonly canClose: boolean
}

/** The views of the drawer: one Tab stop, arrows move. Where there is little room the row scrolls. */
export function InsideTabs({ canClose }: InsideTabsProps) {
  const inside = usePlayground((state) => state.view.inside)
  const open = inside ?? (canClose ? null : insideTabs[0])
  const { setView } = useActions()
  const [ref, list, more] = useMoreBeside<HTMLDivElement>()
  useEffect(() => {
    const tab = open === null ? null : document.getElementById(`inside-tab-${open}`)
    if (list.current !== null && tab !== null) bringIntoView(list.current, tab)
  }, [list, open])
  const handleKey = (event: KeyboardEvent<HTMLElement>): void => {
    const tabs = [...event.currentTarget.querySelectorAll('button')]
    const at = tabs.findIndex((tab) => tab.matches(':focus'))
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
        <div className={css.window} data-start={more.start} data-end={more.end}>
          <div
            ref={ref}
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
                  data-name={tabTexts[tab].label}
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
          {more.start && <Further to={-1} row={list} />}
          {more.end && <Further to={1} row={list} />}
        </div>
      </div>
    </Control>
  )
}

interface FurtherProps {
  readonly to: -1 | 1
  readonly row: { readonly current: HTMLElement | null }
}

/** For a mouse without a wheel; keys and fingers move the row itself. */
function Further({ to, row }: FurtherProps) {
  return (
    <button
      type="button"
      aria-hidden="true"
      tabIndex={-1}
      className={css.further}
      data-to={to}
      onClick={() => row.current?.scrollBy({ left: to * row.current.clientWidth * 0.7 })}
    >
      <Icon name="chevron" />
    </button>
  )
}

/** Room for the fade at both ends. */
const fadePx = 36

/** Scrolls the row alone: `scrollIntoView` would move the page of a phone too. */
function bringIntoView(row: HTMLElement, tab: HTMLElement): void {
  const outer = row.getBoundingClientRect()
  const inner = tab.getBoundingClientRect()
  const before = inner.left - fadePx - outer.left
  const after = inner.right + fadePx - outer.right
  if (before < 0) row.scrollLeft += before
  else if (after > 0) row.scrollLeft += after
}
