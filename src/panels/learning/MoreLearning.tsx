import { Suspense } from 'react'
import { Control } from '../common/Control.tsx'
import { laterPart } from '../common/laterPart.tsx'
import { More } from '../common/More.tsx'

const LearningFields = laterPart((parts) => parts.LearningFields)

/** The less used settings, last in their column: nothing moves when they come. */
export function MoreLearning() {
  return (
    <Control id={['first-weights', 'seeds', 'sampling']}>
      <More of="learning settings">
        <Suspense fallback={null}>
          <LearningFields />
        </Suspense>
      </More>
    </Control>
  )
}
