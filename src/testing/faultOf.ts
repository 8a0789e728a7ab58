import {
  controlIds,
  type ForeignRules,
  type FreezeTarget,
  headsFor,
  type LinkState,
  layerSizesOf,
  limits,
  type ParameterAddress,
  type RunConfig,
} from '../config/index.ts'
import { type DataConfig, dataLimits, datasetIds, featuresFor, taskOf } from '../datasets/index.ts'

interface Range {
  readonly min: number
  readonly max: number
}

/**
 * What is wrong with a configuration, by a second reading of the rules that shares no code with the
 * repair; null when nothing is.
 */
export function faultOf(config: RunConfig): string | null {
  const { data, features, hidden, training, seeds } = config
  const task = taskOf(data)
  const sizes = layerSizesOf(config)
  const faults: Record<string, boolean> = {
    set: !datasetIds.includes(data.set),
    points: !isWhole(data.points, dataLimits.points),
    noise: !isWithin(data.noise, dataLimits.noise),
    flip: !isWithin(data.flip, dataLimits.flip),
    share: !isWithin(data.share, dataLimits.share),
    balance: !isWithin(data.balance, dataLimits.balance),
    arms: !isWhole(data.arms, dataLimits.arms),
    turns: !isWithin(data.turns, dataLimits.turns),
    classes: !isWhole(data.classes, dataLimits.classes),
    columns: !data.columns.every((column) => isWhole(column, dataLimits.columns)),
    scale: data.scale !== 'auto' && !isWithin(data.scale, dataLimits.scale),
    features:
      features.length === 0 ||
      new Set(features).size < features.length ||
      !features.every((id) => featuresFor(task).includes(id)),
    hidden:
      hidden.length > limits.layers.max ||
      !hidden.every((layer) => isWhole(layer.units, limits.units)),
    head: !headsFor(task).some((h) => h.output === config.output && h.loss === config.loss),
    init: config.init === 'knot' && task !== 'curve',
    learningRate: !isWithin(training.learningRate, limits.learningRate),
    batchSize: training.batchSize !== 'all' && !isWhole(training.batchSize, limits.batchSize),
    momentum: !isWithin(training.momentum, limits.momentum),
    lambda: !isWithin(training.lambda, limits.lambda),
    cuts: !isRising(config.holds.cuts.map(({ layer, to, from }) => [layer, to, from])),
    frozen: !isRising(config.holds.frozen.map(ranksOf)),
    cutsOutside: !config.holds.cuts.every((at) => isAddressGood(sizes, at)),
    frozenOutside: !config.holds.frozen.every((target) => isTargetGood(sizes, target)),
    rules: config.rules !== null && !areRulesGood(config.rules, data),
    seeds: !Object.values(seeds).every((seed) => isWhole(seed, limits.seed)),
  }
  return Object.keys(faults).find((name) => faults[name]) ?? null
}

/** `faultOf` for everything that a link carries. */
export function faultOfLink(state: LinkState): string | null {
  const { config, journal, target, controls, goal } = state
  const sizes = layerSizesOf(config)
  const isEntryGood = ({ step, change }: LinkState['journal'][number], index: number): boolean => {
    if (!isWhole(step, limits.step) || (journal[index - 1]?.step ?? 0) > step) return false
    if (change.kind === 'training') {
      return faultOf({ ...config, training: { ...config.training, ...change.values } }) === null
    }
    if (change.kind === 'freeze') return isTargetGood(sizes, change.target)
    return (
      isAddressGood(sizes, change.at) && (change.kind === 'cut' || Number.isFinite(change.value))
    )
  }
  if (!journal.every(isEntryGood)) return 'journal'
  if (!isWhole(target.step, limits.step) || !isWhole(target.examples, limits.examples)) {
    return 'target'
  }
  const isControlGood = ([id, control]: [string, string]): boolean =>
    controlIds.some((one) => one === id) &&
    (control === 'hidden' || (control === 'locked' && id !== 'text'))
  if (!Object.entries(controls).every(isControlGood)) return 'controls'
  const isThresholdGood = ([what, wanted]: [string, number]): boolean =>
    /^(train|test)-loss$/.test(what)
      ? isWithin(wanted, { min: 0, max: 1e6 })
      : /^(train|test)-accuracy$/.test(what)
        ? isWithin(wanted, { min: 0, max: 1 })
        : /^(units|parameters|epochs)$/.test(what) && isWhole(wanted, { min: 0, max: 1e9 })
  if (goal !== null && !Object.entries(goal).every(isThresholdGood)) return 'goal'
  if (goal !== null && Object.keys(goal).length === 0) return 'goal'
  return faultOf(config)
}

function areRulesGood({ seedText, resets }: ForeignRules, data: DataConfig): boolean {
  const sets = ['circle', 'xor-quadrants', 'gaussians', 'spiral', 'plane', 'cones']
  return (
    sets.includes(data.set) &&
    data.noise <= 0.8 &&
    data.arms === 2 &&
    seedText.length <= limits.foreignSeed.max &&
    isWhole(resets, limits.resets)
  )
}

function isAddressGood(sizes: readonly number[], { layer, to, from }: ParameterAddress): boolean {
  return (
    isWhole(layer, { min: 0, max: sizes.length - 2 }) &&
    isWhole(to, { min: 0, max: sizes[layer + 1]! - 1 }) &&
    (from === 'bias' || isWhole(from, { min: 0, max: sizes[layer]! - 1 }))
  )
}

function isTargetGood(sizes: readonly number[], target: FreezeTarget): boolean {
  if (target.kind === 'parameter') return isAddressGood(sizes, target.at)
  const { layer } = target
  return isAddressGood(sizes, { layer, to: target.kind === 'unit' ? target.unit : 0, from: 0 })
}

/** Kind, layer, unit, source. */
function ranksOf(target: FreezeTarget): number[] {
  if (target.kind === 'layer') return [0, target.layer, 0, 0]
  if (target.kind === 'unit') return [1, target.layer, target.unit, 0]
  const { layer, to, from } = target.at
  return [2, layer, to, from === 'bias' ? Number.POSITIVE_INFINITY : from]
}

/** True when each list comes after the one before, number by number. */
function isRising(lists: readonly (readonly number[])[]): boolean {
  return lists.every((list, i) => {
    const before = lists[i - 1]
    if (before === undefined) return true
    const at = list.findIndex((number, j) => number !== before[j])
    return at >= 0 && list[at]! > before[at]!
  })
}

function isWithin(value: number, { min, max }: Range): boolean {
  return typeof value === 'number' && value >= min && value <= max
}

function isWhole(value: number, range: Range): boolean {
  return Number.isInteger(value) && isWithin(value, range)
}
