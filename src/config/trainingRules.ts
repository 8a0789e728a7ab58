import { limits } from './limits.ts'
import type { Problems } from './problems.ts'
import { eitherRule, numberRule, type Rule, repair, wholeRule, wordRule } from './rule.ts'
import { l1Rules, optimiserNames, penaltyNames, samplings, type Training } from './runConfig.ts'

/** What each hyper-parameter may be. */
export const trainingRules: { readonly [Key in keyof Training]: Rule<Training[Key]> } = {
  learningRate: numberRule('Learning rate', limits.learningRate),
  batchSize: eitherRule('all', wholeRule('Batch size', limits.batchSize)),
  sampling: wordRule('Sampling', samplings),
  optimiser: wordRule('Optimiser', optimiserNames),
  momentum: numberRule('Momentum', limits.momentum),
  penalty: wordRule('Penalty', penaltyNames),
  lambda: numberRule('Penalty strength', limits.lambda),
  l1Rule: wordRule('L1 rule', l1Rules),
}

/** Hyper-parameters from any value; what is missing or bad comes from the fallback. */
export function repairTraining(
  value: Record<string, unknown>,
  fallback: Training,
  problems: Problems,
): Training {
  const fixed = <Key extends keyof Training>(key: Key): Training[Key] =>
    repair(trainingRules[key], value[key], fallback[key], problems)
  return {
    learningRate: fixed('learningRate'),
    batchSize: fixed('batchSize'),
    sampling: fixed('sampling'),
    optimiser: fixed('optimiser'),
    momentum: fixed('momentum'),
    penalty: fixed('penalty'),
    lambda: fixed('lambda'),
    l1Rule: fixed('l1Rule'),
  }
}
