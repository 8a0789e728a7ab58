import { taskOf } from '../datasets/index.ts'
import { repairData } from './dataRules.ts'
import { defaultConfig } from './defaults.ts'
import { fitRules } from './foreignRules.ts'
import { repairHead, repairInit } from './headRules.ts'
import { repairHolds } from './holdRules.ts'
import { noHolds } from './holds.ts'
import { layerSizesOf } from './layerSizesOf.ts'
import { limits } from './limits.ts'
import { createProblems, type Problems, quote } from './problems.ts'
import { repairRules } from './repairRules.ts'
import { repair, wholeRule } from './rule.ts'
import { type RunConfig, type Seeds, streamNames } from './runConfig.ts'
import { repairFeatures, repairHidden } from './structureRules.ts'
import { repairTraining } from './trainingRules.ts'

/** A valid configuration, and one sentence for each thing that was not as expected. */
export interface RepairedConfig {
  readonly config: RunConfig
  readonly problems: readonly string[]
}

/**
 * A valid configuration from any value, such as parsed JSON. What is missing takes its default for
 * the data silently; what is wrong is replaced, and a sentence says by what. Never throws.
 */
export function repairConfig(value: unknown): RepairedConfig {
  const problems = createProblems()
  const config = readConfig(value, problems)
  return { config, problems: problems.list() }
}

/** `repairConfig` with a list that others add to as well. */
export function readConfig(value: unknown, problems: Problems): RunConfig {
  const found = asRecord(value, 'settings', problems)
  const wanted = repairData(asRecord(found.data, 'data', problems), defaultConfig.data, problems)
  const fitted = fitRules(repairRules(found.rules, problems), wanted)
  for (const problem of fitted.problems) problems.add(problem)
  const { rules, data } = fitted
  const task = taskOf(data)
  const training = asRecord(found.training, 'training', problems)
  const config: RunConfig = {
    data,
    features: repairFeatures(found.features, task, problems),
    hidden: repairHidden(found.hidden, problems),
    ...repairHead(found, task, problems),
    init: repairInit(found.init, task, problems),
    holds: noHolds,
    training: repairTraining(training, defaultConfig.training, problems),
    seeds: repairSeeds(asRecord(found.seeds, 'seeds', problems), problems),
    rules,
  }
  const holds = asRecord(found.holds, 'cuts and freezes', problems)
  return { ...config, holds: repairHolds(holds, layerSizesOf(config), problems) }
}

/** The value's fields; none, with a sentence, when it is something else. */
function asRecord(value: unknown, name: string, problems: Problems): Record<string, unknown> {
  if (value === undefined) return {}
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return value as Record<string, unknown> // any object can be asked for its fields
  }
  problems.add(`The ${name} are ${quote(value)} and not a set of values; the defaults are used.`)
  return {}
}

function repairSeeds(value: Record<string, unknown>, problems: Problems): Seeds {
  const usual = defaultConfig.seeds.seed
  const seeds: { -readonly [Key in keyof Seeds]: Seeds[Key] } = {
    seed: repair(wholeRule('Seed', limits.seed), value.seed, usual, problems),
  }
  for (const stream of streamNames) {
    if (value[stream] === undefined) continue
    const rule = wholeRule(`Seed of the ${stream}`, limits.seed)
    seeds[stream] = repair(rule, value[stream], seeds.seed, problems)
  }
  return seeds
}
