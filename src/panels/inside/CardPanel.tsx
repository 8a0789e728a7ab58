import { type ReactNode, useEffect } from 'react'
import { insideTabs } from '../../config/index.ts'
import { useActions, usePlayground } from '../../store/index.ts'
import css from './CardPanel.module.css'
import { InsideView } from './InsideView.tsx'

/** The views of the drawer as a card of the narrow page; one of them is always open. */
export function CardPanel({ tabs }: { readonly tabs: ReactNode }) {
  const open = usePlayground((state) => state.view.inside)
  const { setView } = useActions()
  useEffect(() => {
    if (open === null) setView({ inside: insideTabs[0] })
  }, [open, setView])
  return (
    <div className={css.card}>
      <div className={css.tabs}>{tabs}</div>
      {open === null ? null : (
        <div id="inside" role="tabpanel" aria-labelledby={`inside-tab-${open}`}>
          <InsideView tab={open} />
        </div>
      )}
    </div>
  )
}
