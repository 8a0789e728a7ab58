import { type ComponentProps, lazy, Suspense } from 'react'
import { later } from '../common/later.ts'
import type { DivergenceCard } from './DivergenceCard.tsx'

const Card = lazy(async () => ({
  default: (await later.divergenceCard()).DivergenceCard,
}))

/** The divergence card, loaded when training first diverges. */
export function LazyDivergenceCard(props: ComponentProps<typeof DivergenceCard>) {
  return (
    <Suspense fallback={null}>
      <Card {...props} />
    </Suspense>
  )
}
