/**
 * The benchmark: both engines, a network of objects and two libraries from npm, side by side.
 *
 *   plans.ts → holdContest.ts (contenders/ → compareNumbers → compete) → Outcome → report/
 *
 * Each plan is carried out in a thread of its own, one after the other, since what a compiler learns
 * from one network spoils its code for the next; all contenders of a plan share that thread. What is
 * compared are ratios of one round, so what else the machine does meets all alike. Started by
 * tooling/bench.mjs, which has threads; nothing here is a pass or fail.
 */
import type { Pace } from './contest.ts'
import type { Outcome } from './holdContest.ts'
import { parseOptions, usage } from './options.ts'
import { type Plan, plans } from './plans.ts'
import { agreementText } from './report/agreement.ts'
import { judge, verdictText } from './report/goals.ts'
import { markdownOf } from './report/markdown.ts'
import { tableKey, tablesOf } from './report/table.ts'
import { tableText } from './report/text.ts'

export interface Surroundings {
  /** Carries out a plan in a fresh thread. */
  hold(plan: Plan, pace: Pace): Promise<Outcome>
  print(text: string): void
  complain(text: string): void
  /** In words, for the head of the report. */
  readonly machine: string
  readonly date: string
}

/** @returns the exit status. */
export async function main(words: readonly string[], around: Surroundings): Promise<number> {
  const options = parseOptions(words)
  if ('problem' in options) {
    around.complain(`${options.problem}\n\n${usage}`)
    return 2
  }
  if (options.help) {
    around.print(usage)
    return 0
  }
  const { format, only, pace } = options
  const { machine, date } = around
  const isText = format === 'text'
  if (isText) around.print(`${machine}, ${date}\n`)
  const wanted = plans.filter(({ subject }) => only.includes(subject))
  const outcomes: Outcome[] = []
  for (const [i, plan] of wanted.entries()) {
    try {
      outcomes.push(await around.hold(plan, pace))
    } catch (error) {
      around.complain(error instanceof Error ? error.message : String(error))
      return 1
    }
    // A table is shown as soon as it is full.
    const isFull = i + 1 === wanted.length || tableKey(wanted[i + 1]) !== tableKey(plan)
    if (!isText || !isFull) continue
    for (const table of tablesOf(outcomes).slice(-1)) around.print(`${tableText(table)}\n`)
  }
  const goals = judge(outcomes)
  if (isText) {
    const agreement = agreementText(outcomes)
    if (agreement !== null) around.print(`${agreement}\n`)
    for (const verdict of goals) around.print(verdictText(verdict))
  } else if (format === 'markdown') {
    around.print(`${machine}, ${date}\n\n${markdownOf(tablesOf(outcomes))}`)
  } else around.print(JSON.stringify({ machine, date, pace, outcomes, goals }))
  return 0
}
