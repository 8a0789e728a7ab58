import { usePlayground } from '../../store/index.ts'
import { DrawerGrip } from './DrawerGrip.tsx'
import css from './InsideDrawer.module.css'
import { InsideView } from './InsideView.tsx'
import { useDrawerHeight } from './useDrawerHeight.ts'

/** The open view below the columns, which refit above it. Nothing of it exists while it is closed. */
export function InsideDrawer() {
  const open = usePlayground((state) => state.view.inside)
  const height = useDrawerHeight()
  if (open === null) return null
  return (
    <section aria-label="Look inside" className={css.drawer} style={{ height: height.px }}>
      <DrawerGrip height={height} />
      <div id="inside" role="tabpanel" aria-labelledby={`inside-tab-${open}`} className={css.body}>
        <InsideView tab={open} />
      </div>
    </section>
  )
}
