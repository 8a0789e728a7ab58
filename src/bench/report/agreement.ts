import type { ContenderName } from '../contest.ts'
import type { Outcome } from '../holdContest.ts'
import { contenderTitle } from './table.ts'

/** How close the contenders' parameters were after two epochs of training; null when nothing was trained. */
export function agreementText(outcomes: readonly Outcome[]): string | null {
  const most = new Map<ContenderName, number>()
  for (const { plan, standings, differences } of outcomes) {
    if (plan.subject !== 'training') continue
    standings.forEach(({ name }, i) => {
      const difference = differences[i]
      if (i > 0 && difference !== null) most.set(name, Math.max(most.get(name) ?? 0, difference))
    })
  }
  if (most.size === 0) return null
  const parts = [...most].map(
    ([name, value]) => `${contenderTitle(name)} ${value.toExponential(0)}`,
  )
  return (
    'From the same start, parameters after two epochs differ from those of the objects by at most: ' +
    `${parts.join(', ')}. The bits of TypeScript and SIMD are equal.`
  )
}
