import { type ComponentType, lazy, Suspense } from 'react'
import type { InsideTab } from '../../config/index.ts'
import { NotLoaded } from './NotLoaded.tsx'

/** Each view is fetched when it is first opened. */
const views: Readonly<Record<InsideTab, ComponentType>> = {
  losses: view(() => import('./losses/LossesView.tsx').then((file) => file.LossesView)),
  predictions: view(() =>
    import('./predictions/PredictionsView.tsx').then((file) => file.PredictionsView),
  ),
  weights: view(() => import('./weights/WeightsView.tsx').then((file) => file.WeightsView)),
}

function view(load: () => Promise<ComponentType>): ComponentType {
  return lazy(() =>
    load().then(
      (loaded) => ({ default: loaded }),
      () => ({ default: NotLoaded }),
    ),
  )
}

export function InsideView({ tab }: { readonly tab: InsideTab }) {
  const View = views[tab]
  return (
    <Suspense fallback={null}>
      <View />
    </Suspense>
  )
}
