import {
  type DataConfig,
  type FeatureId,
  featuresFor,
  type Task,
  taskOf,
} from '../datasets/index.ts'
import type { Initialisation } from '../engine/index.ts'
import { fitHolds } from './fitHolds.ts'
import { fitRules, foreignHead, foreignPointsOf } from './foreignRules.ts'
import { defaultHead, type Head, headFits } from './heads.ts'
import { trainingWithLoss } from './perceptronRule.ts'
import type { ForeignRules, RunConfig } from './runConfig.ts'

/** The part of a configuration that depends on the task. */
interface Choices extends Head {
  readonly features: readonly FeatureId[]
  readonly init: Initialisation
}

/**
 * The configuration on other data. What was the usual choice for the old task becomes the usual
 * choice for the new one; anything else the user chose stays when it still fits. TensorFlow Playground's
 * rules have usual choices of their own, and give way to ours for a set that they have not.
 */
export function withData(config: RunConfig, wanted: DataConfig): RunConfig {
  const { rules, data } = fitRules(config.rules, wanted)
  const before = taskOf(config.data)
  const after = taskOf(data)
  const next = { ...config, data, rules }
  if (before === after) return fitHolds(adapt(next), config.features)
  const usual = usualChoices(before, config.rules)
  const fresh = usualChoices(after, rules)
  const sameHead = config.output === usual.output && config.loss === usual.loss
  const changed: RunConfig = {
    ...next,
    ...(sameHead ? { output: fresh.output, loss: fresh.loss } : {}),
    ...(sameList(config.features, usual.features) ? { features: fresh.features } : {}),
    ...(config.init === usual.init ? { init: fresh.init } : {}),
    ...(rules === null ? {} : { data: withUsualPoints(data, before, after) }),
  }
  return fitHolds(adapt(changed), config.features)
}

/**
 * Output, loss (with its training), features, initialisation and holds made to fit the data that the
 * configuration names;
 * what fits already stays. Prefer `withData`, which also knows what the data were before.
 */
export function adaptToData(config: RunConfig): RunConfig {
  const { rules, data } = fitRules(config.rules, config.data)
  return fitHolds(adapt({ ...config, rules, data }), config.features)
}

function adapt(config: RunConfig): RunConfig {
  const task = taskOf(config.data)
  const usual = defaultChoices(task)
  const features = config.features.filter((id) => featuresFor(task).includes(id))
  const { output, loss } = headFits(task, config) ? config : usual
  const leavesCurve = task !== 'curve' && config.init === 'knot'
  const isNew =
    output !== config.output || loss !== config.loss || features.length < config.features.length
  const entersCurve = task === 'curve' && config.init === 'auto' && isNew
  return {
    ...config,
    features: leavesCurve || features.length === 0 ? usual.features : features,
    output,
    loss,
    training: trainingWithLoss(config.training, config.loss, loss),
    init: leavesCurve || entersCurve ? usual.init : config.init,
  }
}

/** True when the task can start from this initialisation: knots lie on the one axis of a curve. */
export function initFits(task: Task, init: Initialisation): boolean {
  return task === 'curve' || init !== 'knot'
}

/** What a task starts with: part of the meaning of links, which leave it out. */
export function defaultChoices(task: Task): Choices {
  return task === 'curve'
    ? { ...defaultHead(task), features: ['x1'], init: 'knot' }
    : { ...defaultHead(task), features: ['x1', 'x2'], init: 'auto' }
}

function usualChoices(task: Task, rules: ForeignRules | null): Choices {
  if (rules === null) return defaultChoices(task)
  return { ...defaultChoices(task), ...foreignHead(task), init: 'uniform-half' }
}

function withUsualPoints(data: DataConfig, before: Task, after: Task): DataConfig {
  if (data.points !== foreignPointsOf(before)) return data
  return { ...data, points: foreignPointsOf(after) }
}

function sameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index])
}
