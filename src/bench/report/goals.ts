import type { ContenderName } from '../contest.ts'
import type { Outcome } from '../holdContest.ts'
import { geometricMean } from '../statistics.ts'
import { ratioText } from './numberText.ts'
import { contenderTitle, variantOf } from './table.ts'

/** A speed to hold, in times the network of objects with class fields, over the networks of one table. */
interface Goal {
  readonly contender: ContenderName
  readonly subject: 'training' | 'fields'
  /** Batch of the training, side of the fields. */
  readonly size: number
  readonly mean: number
  readonly least: number | null
}

const goals: readonly Goal[] = [
  { contender: 'typescript', subject: 'training', size: 10, mean: 7, least: 5 },
  { contender: 'typescript', subject: 'training', size: 32, mean: 7.5, least: 5 },
  { contender: 'simd', subject: 'training', size: 1, mean: 12, least: null },
  { contender: 'simd', subject: 'training', size: 10, mean: 24, least: null },
  { contender: 'simd', subject: 'training', size: 32, mean: 27, least: null },
  { contender: 'simd', subject: 'fields', size: 100, mean: 25, least: null },
]

/** How a goal was met. */
export interface Verdict extends Goal {
  readonly variant: string
  /** Geometric mean over the networks, and the lowest ratio. */
  readonly measured: { readonly mean: number; readonly least: number }
  readonly isMet: boolean
}

/** The goals that something was measured for. Figures to look at: a miss is no failure of the program. */
export function judge(outcomes: readonly Outcome[]): Verdict[] {
  return goals.flatMap((goal) => {
    const group = outcomes.filter((outcome) => belongs(outcome, goal))
    if (group.length === 0) return []
    const ratios = group.flatMap(({ standings }) =>
      standings.filter(({ name }) => name === goal.contender).map(({ ratio }) => ratio),
    )
    const measured = { mean: geometricMean(ratios), least: Math.min(...ratios) }
    const isMet = measured.mean >= goal.mean && measured.least >= (goal.least ?? 0)
    return [{ ...goal, variant: variantOf(group[0].plan), measured, isMet }]
  })
}

function belongs({ plan }: Outcome, { subject, size }: Goal): boolean {
  if (!('yardstick' in plan) || plan.yardstick !== 'class fields') return false
  return plan.subject === subject && size === ('batch' in plan ? plan.batch : plan.side)
}

export function verdictText({
  contender,
  subject,
  variant,
  mean,
  least,
  measured,
  isMet,
}: Verdict): string {
  const wanted = `at least ${ratioText(mean)}${least === null ? '' : `, nowhere under ${ratioText(least)}`}`
  const came = `${ratioText(measured.mean)}, least ${ratioText(measured.least)}`
  return `${isMet ? 'met   ' : 'missed'}  ${contenderTitle(contender)}, ${subject}, ${variant}: ${came} (${wanted})`
}
