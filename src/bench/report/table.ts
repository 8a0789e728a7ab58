import type { ContenderName } from '../contest.ts'
import type { Outcome } from '../holdContest.ts'
import type { FieldsPlan, Plan, Subject, TrainingPlan } from '../plans.ts'
import { geometricMean } from '../statistics.ts'
import { rateText, ratioText, timeText } from './numberText.ts'

/** One table of the report: outcomes that differ in the network only. */
export interface Table {
  readonly subject: Subject
  readonly title: string
  /** The title's part that tells it from other tables of its subject. */
  readonly variant: string
  readonly contenders: readonly ContenderName[]
  readonly rows: readonly Row[]
  /** How some contenders differ from the others. */
  readonly remarks: readonly string[]
}

export interface Row {
  readonly label: string
  readonly cells: readonly Cell[]
}

interface Cell {
  /** A rate or a time; empty for a mean. */
  readonly amount: string
  /** Times the first contender's rate; empty for the first. */
  readonly ratio: string
}

const titles: Record<ContenderName, string> = {
  objects: 'objects',
  'class fields': 'objects, class fields',
  typescript: 'TypeScript',
  simd: 'SIMD',
  convnetjs: 'convnetjs',
  'brain.js': 'brain.js',
  grid: 'grid',
  exact: 'exact',
}

export function contenderTitle(name: ContenderName): string {
  return titles[name]
}

/** What the numbers of a subject's tables are. */
export const subjectTitles: Record<Subject, string> = {
  training: 'Training, examples a second',
  fields: 'Fields of every unit and the output, time for one picture of each',
  seeds: 'A hundred seeds, time for all',
  regions: 'Linear regions of a ReLU network, time for all of them',
}

/** What plans in one table have in common beside the subject. */
export function variantOf(plan: Plan): string {
  switch (plan.subject) {
    case 'training':
      return `${plan.hidden === 'tanh' ? 'tanh' : 'ReLU'}, batch ${plan.batch}${against(plan)}`
    case 'fields':
      return `${plan.side}²${against(plan)}`
    case 'seeds':
      return `${plan.epochs} epochs of the circle`
    case 'regions':
      return `on a grid of ${plan.side}² and exactly`
  }
}

function against({ yardstick }: TrainingPlan | FieldsPlan): string {
  return yardstick === 'objects' ? '' : ', against class fields'
}

/** The same for all plans of one table. */
export function tableKey(plan: Plan): string {
  return `${plan.subject} ${variantOf(plan)}`
}

/** Outcomes as tables, in their order; each with geometric means below when there are several ratios. */
export function tablesOf(outcomes: readonly Outcome[]): Table[] {
  const groups = new Map<string, Outcome[]>()
  for (const outcome of outcomes) {
    const key = tableKey(outcome.plan)
    groups.set(key, [...(groups.get(key) ?? []), outcome])
  }
  return [...groups.values()].map((group) => {
    const { plan, standings } = group[0]
    const rows = group.map(rowOf)
    if (plan.subject === 'training' || plan.subject === 'fields') rows.push(meanRow(group))
    const { subject } = plan
    const variant = variantOf(plan)
    return {
      subject,
      title: `${subjectTitles[subject]}: ${variant}`,
      variant,
      contenders: standings.map(({ name }) => name),
      rows,
      remarks: standings.flatMap(({ name, remark }) =>
        remark === null ? [] : [`${contenderTitle(name)}: ${remark}`],
      ),
    }
  })
}

function rowOf({ plan, standings, found }: Outcome): Row {
  return {
    label: rowLabel(plan),
    cells: standings.map(({ rate, ratio }, i) => ({
      amount: amountText(plan.subject, rate) + (found === null ? '' : `, ${found[i]} found`),
      ratio: i === 0 ? '' : ratioText(ratio),
    })),
  }
}

function rowLabel(plan: Plan): string {
  switch (plan.subject) {
    case 'training':
    case 'fields':
      return plan.network
    case 'seeds':
      return '2-4-1'
    case 'regions':
      return plan.network === 'fold' ? '2-4-4-4-4-1, folding' : '2-8-8-1, random'
  }
}

function amountText(subject: Subject, rate: number): string {
  if (subject === 'training') return rateText(rate)
  return timeText(subject === 'seeds' ? 100 / rate : 1 / rate)
}

function meanRow(group: readonly Outcome[]): Row {
  return {
    label: 'geometric mean',
    cells: group[0].standings.map((_, i) => ({
      amount: '',
      ratio:
        i === 0 ? '' : ratioText(geometricMean(group.map(({ standings }) => standings[i].ratio))),
    })),
  }
}
