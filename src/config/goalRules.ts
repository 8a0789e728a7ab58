import { type Goal, type GoalMeasure, goalMeasureNames, goalMeasures } from './goal.ts'
import { createProblems, type Problems, quote } from './problems.ts'
import { numberRule, type Rule, repairOrDrop, wholeRule } from './rule.ts'

/** Made once: a damaged link may ask a hundred thousand times. */
const thresholds = new Map<string, { readonly what: GoalMeasure; readonly rule: Rule<number> }>(
  goalMeasureNames.map((what) => [what, { what, rule: ruleOf(what) }]),
)

function ruleOf(what: GoalMeasure): Rule<number> {
  const { limit, isWhole } = goalMeasures[what]
  const name = `Goal for the ${what.replace('-', ' ')}`
  return isWhole ? wholeRule(name, limit) : numberRule(name, limit)
}

/**
 * The goal behind words such as `test-accuracy:0.95,units:3`; null when they hold none, or there are
 * none. What is no threshold is left out with a sentence. Never throws.
 */
export function readGoal(text: string | undefined): {
  readonly goal: Goal | null
  readonly problems: readonly string[]
} {
  const problems = createProblems()
  const goal = repairGoal(text, problems)
  return { goal, problems: problems.list() }
}

/** `readGoal` with a list of sentences that others add to as well; undefined is no goal. */
export function repairGoal(value: unknown, problems: Problems): Goal | null {
  if (value === undefined) return null
  const found = new Map<GoalMeasure, number>()
  for (const part of `${value}`.split(',')) {
    const [word = '', wanted] = part.split(':', 2)
    const asked = thresholds.get(word)
    if (asked === undefined || wanted === undefined) {
      problems.add(`${quote(part)} is not a goal such as test-accuracy:0.95; it is left out.`)
      continue
    }
    const { what, rule } = asked
    const threshold = repairOrDrop(rule, wanted, problems)
    if (threshold === null) continue
    const before = found.get(what)
    if (before !== undefined && before !== threshold) {
      problems.add(`The goal names the ${what.replace('-', ' ')} twice; ${threshold} is used.`)
    }
    found.set(what, threshold)
  }
  const goal: { -readonly [What in GoalMeasure]?: number } = {}
  for (const what of goalMeasureNames) {
    const threshold = found.get(what)
    if (threshold !== undefined) goal[what] = threshold
  }
  return found.size === 0 ? null : goal
}
