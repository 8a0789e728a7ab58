import fc from 'fast-check'
import {
  type Change,
  createHolds,
  type FreezeTarget,
  type Holds,
  headsFor,
  type Journal,
  l1Rules,
  layerSizesOf,
  limits,
  noHolds,
  optimiserNames,
  type ParameterAddress,
  penaltyNames,
  type RunConfig,
  type Seeds,
  samplings,
  type Training,
  type WeightAddress,
} from '../config/index.ts'
import {
  curveShapes,
  type DataConfig,
  dataLimits,
  datasetIds,
  featuresFor,
  foreignNoise,
  gates,
  isForeignSet,
  noOwnPoints,
  taskOf,
} from '../datasets/index.ts'
import { hiddenActivations, initialisations } from '../engine/index.ts'
import { arbitraryOwnPoints } from './arbitraryOwnPoints.ts'
import { arbitrarySetting, arbitraryValue } from './arbitrarySetting.ts'

interface Range {
  readonly min: number
  readonly max: number
}

const real = ({ min, max }: Range) => fc.double({ min, max, noNaN: true })
export const whole = ({ min, max }: Range) => fc.integer({ min, max })
/** Objects as the program makes them: with a prototype, which toStrictEqual compares. */
/** Records as literals make them. */
export const plain = { noNullPrototype: true } as const
const seed = whole(limits.seed)

const arbitraryOptions: fc.Arbitrary<DataConfig> = fc.record(
  {
    set: fc.constantFrom(...datasetIds),
    points: whole(dataLimits.points),
    noise: real(dataLimits.noise),
    flip: real(dataLimits.flip),
    share: real(dataLimits.share),
    balance: real(dataLimits.balance),
    arms: whole(dataLimits.arms),
    turns: real(dataLimits.turns),
    classes: whole(dataLimits.classes),
    gate: fc.constantFrom(...gates),
    shape: fc.constantFrom(...curveShapes),
    columns: fc.tuple(whole(dataLimits.columns), whole(dataLimits.columns)),
    scale: fc.oneof(fc.constant('auto' as const), real(dataLimits.scale)),
    own: fc.constant(noOwnPoints),
  },
  plain,
)

/** Any data that the page could hold. */
export const arbitraryData: fc.Arbitrary<DataConfig> = arbitraryOptions.chain((data) =>
  data.set === 'own'
    ? arbitraryOwnPoints.map((own): DataConfig => ({ ...data, own }))
    : fc.constant(data),
)

const arbitraryTraining: fc.Arbitrary<Training> = fc.record(
  {
    learningRate: real(limits.learningRate),
    batchSize: fc.oneof(fc.constant('all' as const), whole(limits.batchSize)),
    sampling: fc.constantFrom(...samplings),
    optimiser: fc.constantFrom(...optimiserNames),
    momentum: real(limits.momentum),
    penalty: fc.constantFrom(...penaltyNames),
    lambda: real(limits.lambda),
    l1Rule: fc.constantFrom(...l1Rules),
  },
  plain,
)

const arbitrarySeeds: fc.Arbitrary<Seeds> = fc.record(
  { seed, data: seed, split: seed, noise: seed, weights: seed, order: seed },
  { ...plain, requiredKeys: ['seed'] },
)

const arbitraryHidden = fc.array(
  fc.record(
    {
      units: whole(limits.units),
      activation: fc.constantFrom(...hiddenActivations),
    },
    plain,
  ),
  { maxLength: limits.layers.max },
)

/** Any valid configuration: what depends on the task suits the data. */
export const arbitraryConfig: fc.Arbitrary<RunConfig> = arbitraryData.chain((data) => {
  const task = taskOf(data)
  const inits = initialisations.filter((init) => task === 'curve' || init !== 'knot')
  return fc
    .record(
      {
        data: fc.constant(data),
        features: fc.subarray([...featuresFor(task)], { minLength: 1 }),
        hidden: arbitraryHidden,
        head: fc.constantFrom(...headsFor(task)),
        init: fc.constantFrom(...inits),
        training: arbitraryTraining,
        seeds: arbitrarySeeds,
      },
      plain,
    )
    .map(({ head, ...rest }): RunConfig => {
      return { ...rest, output: head.output, loss: head.loss, holds: noHolds, rules: null }
    })
    .chain((config) => arbitraryRules(config))
    .chain((config) => arbitraryHolds(config).map((holds): RunConfig => ({ ...config, holds })))
})

/** TensorFlow Playground's rules for some of the configurations that they can make points for. */
function arbitraryRules(config: RunConfig): fc.Arbitrary<RunConfig> {
  const { set, arms, noise } = config.data
  const canRule = isForeignSet(set) && noise <= foreignNoise.max && (set !== 'spiral' || arms === 2)
  if (!canRule) return fc.constant(config)
  const rules = fc.record(
    {
      seedText: fc.oneof(
        fc
          .string({ maxLength: limits.foreignSeed.max, unit: 'binary' })
          .map((text) => text.slice(0, limits.foreignSeed.max)),
        fc.nat({ max: 99999 }).map((digits) => `0.${digits}`),
      ),
      resets: whole(limits.resets),
    },
    plain,
  )
  const data = { ...config.data, arms: 2 }
  return fc.option(rules).map((rules) => (rules === null ? config : { ...config, data, rules }))
}

function arbitraryHolds(config: RunConfig): fc.Arbitrary<Holds> {
  return fc
    .tuple(
      fc.array(arbitraryWeight(config), { maxLength: 4 }),
      fc.array(arbitraryTarget(config), { maxLength: 4 }),
    )
    .map(([cuts, frozen]) => createHolds(cuts, frozen))
}

/** Any edits of a configuration's own network, in order; some begin by setting a small one as a whole. */
export function arbitraryJournal(config: RunConfig): fc.Arbitrary<Journal> {
  const entry = fc.record({ step: whole(limits.step), change: arbitraryChange(config) }, plain)
  const edits = fc
    .array(entry, { maxLength: 8 })
    .map((entries) => entries.sort((a, b) => a.step - b.step))
  return fc.tuple(arbitrarySetting(config), edits).map((parts) => parts.flat())
}

function below(count = 1): fc.Arbitrary<number> {
  return fc.nat({ max: count - 1 })
}

function arbitraryWeight(config: RunConfig): fc.Arbitrary<WeightAddress> {
  const sizes = layerSizesOf(config)
  return below(sizes.length - 1).chain((layer) =>
    fc.record(
      { layer: fc.constant(layer), to: below(sizes[layer + 1]), from: below(sizes[layer]) },
      plain,
    ),
  )
}

function arbitraryAddress(config: RunConfig): fc.Arbitrary<ParameterAddress> {
  return fc
    .tuple(arbitraryWeight(config), fc.boolean())
    .map(([at, isBias]) => (isBias ? { ...at, from: 'bias' } : at))
}

function arbitraryTarget(config: RunConfig): fc.Arbitrary<FreezeTarget> {
  return fc
    .tuple(fc.constantFrom('layer', 'unit', 'parameter'), arbitraryAddress(config))
    .map(([kind, at]): FreezeTarget => {
      if (kind === 'parameter') return { kind, at }
      return kind === 'layer'
        ? { kind, layer: at.layer }
        : { kind: 'unit', layer: at.layer, unit: at.to }
    })
}

function arbitraryChange(config: RunConfig): fc.Arbitrary<Change> {
  const hyper = fc
    .tuple(arbitraryTraining, fc.nat({ max: 7 }), fc.nat({ max: 255 }))
    .map(([training, one, mask]) =>
      Object.fromEntries(
        Object.entries(training).filter((_, index) => index === one || (mask >> index) & 1),
      ),
    )
  return fc.oneof(
    fc.record(
      {
        kind: fc.constant('parameter' as const),
        at: arbitraryAddress(config),
        value: arbitraryValue,
      },
      plain,
    ),
    fc.record({ kind: fc.constant('training' as const), values: hyper }, plain),
    fc.record(
      { kind: fc.constant('cut' as const), at: arbitraryWeight(config), isCut: fc.boolean() },
      plain,
    ),
    fc.record(
      {
        kind: fc.constant('freeze' as const),
        target: arbitraryTarget(config),
        isFrozen: fc.boolean(),
      },
      plain,
    ),
  )
}
