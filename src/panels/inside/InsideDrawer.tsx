import { Suspense } from 'react'
import { usePlayground } from '../../store/index.ts'
import { partOf } from '../common/partOf.tsx'

const load = () => import('./insideParts.ts')
const DrawerPanel = partOf(load, (parts) => parts.DrawerPanel)
const CardPanel = partOf(load, (parts) => parts.CardPanel)

/** The open view below the columns, which refit above it. Nothing of it exists while it is closed. */
export function InsideDrawer() {
  const open = usePlayground((state) => state.view.inside)
  if (open === null) return null
  return (
    <Suspense fallback={null}>
      <DrawerPanel open={open} />
    </Suspense>
  )
}

/** The views as a card of the narrow page. */
export function InsideCard() {
  return (
    <Suspense fallback={null}>
      <CardPanel />
    </Suspense>
  )
}
