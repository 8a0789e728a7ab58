import type { ReactNode } from 'react'
import { insideTabs } from '../../config/index.ts'
import { usePlayground } from '../../store/index.ts'
import css from './CardPanel.module.css'
import { InsideView } from './InsideView.tsx'

/** The views of the drawer as a card of the narrow page; one of them is always open. */
export function CardPanel({ tabs }: { readonly tabs: ReactNode }) {
  const open = usePlayground((state) => state.view.inside) ?? insideTabs[0]
  return (
    <div className={css.card}>
      <div className={css.tabs}>{tabs}</div>
      <div id="inside" role="tabpanel" aria-labelledby={`inside-tab-${open}`}>
        <InsideView tab={open} />
      </div>
    </div>
  )
}
