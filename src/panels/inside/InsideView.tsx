import { type ComponentType, Suspense } from 'react'
import type { InsideTab } from '../../config/index.ts'
import { partOf } from '../common/partOf.tsx'

/** Each view is fetched when it is first opened. */
const views: Readonly<Record<InsideTab, ComponentType>> = {
  backprop: view(() => import('./backprop/BackpropView.tsx').then((file) => file.BackpropView)),
  losses: view(() => import('./losses/LossesView.tsx').then((file) => file.LossesView)),
  predictions: view(() =>
    import('./predictions/PredictionsView.tsx').then((file) => file.PredictionsView),
  ),
  chain: view(() => import('./chain/ChainView.tsx').then((file) => file.ChainView)),
  activations: view(() =>
    import('./activations/ActivationsView.tsx').then((file) => file.ActivationsView),
  ),
  gradients: view(() => import('./gradients/GradientsView.tsx').then((file) => file.GradientsView)),
  hidden: view(() => import('./hidden/HiddenView.tsx').then((file) => file.HiddenView)),
  weights: view(() => import('./weights/WeightsView.tsx').then((file) => file.WeightsView)),
  code: view(() => import('./code/loadCodeView.ts').then((file) => file.loadCodeView())),
}

function view(load: () => Promise<ComponentType>): ComponentType {
  return partOf(load, (loaded) => loaded)
}

export function InsideView({ tab }: { readonly tab: InsideTab }) {
  const View = views[tab]
  return (
    <Suspense fallback={null}>
      <View />
    </Suspense>
  )
}
