import { type FeatureId, featureIds, featuresFor, type Task } from '../datasets/index.ts'
import { type HiddenActivation, hiddenActivations } from '../engine/index.ts'
import { defaultChoices } from './adaptToData.ts'
import { defaultConfig } from './defaults.ts'
import { limits } from './limits.ts'
import { type Problems, quote } from './problems.ts'
import { type Rule, repair, wholeRule, wordRule } from './rule.ts'
import type { HiddenLayer } from './runConfig.ts'

/** The inputs from any value, in catalogue order: each once, allowed for the task, at least one. */
export function repairFeatures(
  value: unknown,
  task: Task,
  problems: Problems,
): readonly FeatureId[] {
  const usual = defaultChoices(task).features
  if (value === undefined) return usual
  if (!Array.isArray(value)) {
    problems.add(`The features are ${quote(value)} and not a list; ${areUsed(usual)}.`)
    return usual
  }
  const allowed = featuresFor(task)
  const wanted = new Set<unknown>(value)
  for (const item of wanted) {
    if (allowed.some((id) => id === item)) continue
    const reason = featureIds.some((id) => id === item)
      ? 'is not there for this kind of data'
      : `is not one of ${allowed.join(', ')}`
    problems.add(`Feature ${quote(item)} ${reason}; it is left out.`)
  }
  const features = allowed.filter((id) => wanted.has(id))
  if (features.length > 0) return features
  problems.add(`A network needs at least one feature; ${areUsed(usual)}.`)
  return usual
}

function areUsed(features: readonly FeatureId[]): string {
  return `${features.join(', ')} ${features.length === 1 ? 'is' : 'are'} used`
}

/** The hidden layers from any value; what is no layer is left out. */
export function repairHidden(value: unknown, problems: Problems): readonly HiddenLayer[] {
  const usual = defaultConfig.hidden
  if (value === undefined) return usual
  if (!Array.isArray(value)) {
    problems.add(`The hidden layers are ${quote(value)} and not a list; the default is used.`)
    return usual
  }
  const { max } = limits.layers
  if (value.length > max) {
    problems.add(`${value.length} hidden layers are more than ${max}; the first ${max} are used.`)
  }
  const items: readonly unknown[] = value.slice(0, max)
  if (items.length === 0 || items.some(isLayer)) {
    return items.flatMap((item, index) => repairLayer(item, index, problems) ?? [])
  }
  // In place of a sentence for each layer, behind many of which it would get lost.
  problems.add(
    `No hidden layer such as tanh4 can be read, the first is ${quote(items[0])}; the network has none.`,
  )
  return []
}

function isLayer(value: unknown): value is { readonly units: unknown } {
  return typeof value === 'object' && value !== null && 'units' in value
}

function repairLayer(value: unknown, index: number, problems: Problems): HiddenLayer | null {
  const name = `Hidden layer ${index + 1}`
  if (!isLayer(value)) {
    problems.add(`${name} is ${quote(value)} and not a layer such as tanh4; it is left out.`)
    return null
  }
  const usual: HiddenLayer = { units: 4, activation: 'tanh' }
  const activation = 'activation' in value ? value.activation : undefined
  const unitRule = wholeRule(`${name}: number of units`, limits.units)
  const activationRule: Rule<HiddenActivation> = wordRule(`${name}: activation`, hiddenActivations)
  return {
    units: repair(unitRule, value.units, usual.units, problems),
    activation: repair(activationRule, activation, usual.activation, problems),
  }
}
