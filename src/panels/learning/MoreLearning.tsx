import { Suspense } from 'react'
import { laterPart } from '../common/laterPart.tsx'
import { More } from '../common/More.tsx'

const LearningFields = laterPart((parts) => parts.LearningFields)

/** The less used settings, last in their column: nothing moves when they come. */
export function MoreLearning() {
  return (
    <More of="learning settings">
      <Suspense fallback={null}>
        <LearningFields />
      </Suspense>
    </More>
  )
}
