import { type ComponentProps, Suspense } from 'react'
import { laterPart } from '../common/laterPart.tsx'
import type { DivergenceCard } from './DivergenceCard.tsx'

const Card = laterPart((parts) => parts.DivergenceCard)

/** The divergence card, loaded when training first diverges. */
export function LazyDivergenceCard(props: ComponentProps<typeof DivergenceCard>) {
  return (
    <Suspense fallback={null}>
      <Card {...props} />
    </Suspense>
  )
}
