import { limits } from './limits.ts'
import { type Problems, quote } from './problems.ts'
import { repair, wholeRule } from './rule.ts'
import type { ForeignRules } from './runConfig.ts'

const resetsRule = wholeRule('Number of resets', limits.resets)

/** TensorFlow Playground's rules from any value; null, our own, when there is no seed for them. */
export function repairRules(value: unknown, problems: Problems): ForeignRules | null {
  if (value === undefined || value === null) return null
  if (typeof value !== 'object' || Array.isArray(value)) {
    problems.add(`The rules are ${quote(value)} and not a set of values; our own are used.`)
    return null
  }
  const seedText = 'seedText' in value ? repairSeedText(value.seedText, problems) : null
  const resets = 'resets' in value ? repair(resetsRule, value.resets, 0, problems) : 0
  if (seedText !== null) return { seedText, resets }
  if (resets > 0) {
    problems.add('TensorFlow Playground’s rules need its seed; our own rules are used.')
  }
  return null
}

function repairSeedText(value: unknown, problems: Problems): string | null {
  if (typeof value !== 'string') {
    problems.add(
      `TensorFlow Playground’s seed ${quote(value)} is not a text; our own rules are used.`,
    )
    return null
  }
  const { max } = limits.foreignSeed
  if (value.length <= max) return value
  problems.add(
    `TensorFlow Playground’s seed has over ${max} characters; the first ${max} are used.`,
  )
  return value.slice(0, max)
}
