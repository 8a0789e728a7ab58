import type { InsideTab } from '../../config/index.ts'
import { DrawerGrip } from './DrawerGrip.tsx'
import css from './DrawerPanel.module.css'
import { useDrawerHeight } from './drawerHeight.ts'
import { InsideView } from './InsideView.tsx'

/** The open view with its grip. */
export function DrawerPanel({ open }: { readonly open: InsideTab }) {
  const height = useDrawerHeight()
  return (
    <section aria-label="Look inside" className={css.drawer} style={{ height: height.px }}>
      <DrawerGrip height={height} />
      <div id="inside" role="tabpanel" aria-labelledby={`inside-tab-${open}`} className={css.body}>
        <InsideView tab={open} />
      </div>
    </section>
  )
}
