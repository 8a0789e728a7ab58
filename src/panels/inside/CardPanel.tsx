import { insideTabs } from '../../config/index.ts'
import { usePlayground } from '../../store/index.ts'
import css from './CardPanel.module.css'
import { InsideTabs } from './InsideTabs.tsx'
import { InsideView } from './InsideView.tsx'

/** The views of the drawer as a card of the narrow page; one of them is always open. */
export function CardPanel() {
  const open = usePlayground((state) => state.view.inside) ?? insideTabs[0]
  return (
    <div className={css.card}>
      <InsideTabs canClose={false} />
      <div id="inside" role="tabpanel" aria-labelledby={`inside-tab-${open}`} className={css.view}>
        <InsideView tab={open} />
      </div>
    </div>
  )
}
