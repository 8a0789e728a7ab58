import { Suspense } from 'react'
import { usePlayground } from '../../store/index.ts'
import { laterPart } from '../common/laterPart.tsx'

const GoalStrip = laterPart((parts) => parts.GoalStrip)

/** A fresh page has no goal. */
export function Goal() {
  const goal = usePlayground(({ view }) => view.goal)
  return <Suspense fallback={null}>{goal && <GoalStrip goal={goal} />}</Suspense>
}
