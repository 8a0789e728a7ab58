import { type Change, defaultConfig, type RunConfig } from '../config/index.ts'
import { finish, heads, hiddenActivations } from '../engine/index.ts'
import { type Recipe, recipeOf } from '../exports/index.ts'
import { type ComingEpoch, createRun, type Run } from '../run/index.ts'

/** A run somewhere, whose coming epoch is written as a program. */
export interface ExportCase {
  readonly title: string
  readonly config: RunConfig
  /** Updates that it has done. */
  readonly steps: number
  /** Changes made where it stands. */
  readonly changes?: readonly Change[]
}

const labels = { title: 'A run', inputs: ['x₁', 'x₂'] }

function comingEpochOf(run: Run): ComingEpoch {
  const coming = finish(run.comingEpoch())
  if (coming === null) throw new Error('expected a run that can be trained, got one that cannot')
  return coming
}

export function runOf({ config, steps, changes = [] }: ExportCase): Run {
  const run = createRun(config)
  for (let i = 0; i < steps; i++) run.stepBatch()
  for (const change of changes) run.change(change)
  return run
}

export function recipeOfRun(run: Run): Recipe {
  return recipeOf(comingEpochOf(run), labels)
}

const small: RunConfig = {
  ...defaultConfig,
  data: { ...defaultConfig.data, points: 60 },
  hidden: [{ units: 3, activation: 'tanh' }],
  training: { ...defaultConfig.training, batchSize: 7, learningRate: 0.1 },
}
const { training } = small
const cut: Change = { kind: 'cut', at: { layer: 0, to: 1, from: 0 }, isCut: true }
const freeze: Change = {
  kind: 'freeze',
  target: { kind: 'unit', layer: 1, unit: 0 },
  isFrozen: true,
}
const holds = { cuts: [{ layer: 0, to: 2, from: 1 }], frozen: [] }
/** Layers under one that jumps learn nothing: they have to be frozen. */
const frozenFirst = { cuts: [], frozen: [{ kind: 'layer', layer: 0 } as const] }

const set = (name: RunConfig['data']['set']) => ({ ...small.data, set: name })

const penalties = [
  { penalty: 'none' },
  { penalty: 'l2', lambda: 0.1 },
  { penalty: 'l1', lambda: 0.05, l1Rule: 'proximal' },
  { penalty: 'l1', lambda: 0.05, l1Rule: 'subgradient' },
  { penalty: 'l1', lambda: 0.3, l1Rule: 'dead' },
] as const
const optimisers = ['sgd', 'momentum', 'adam'] as const

/** Every kind of thing that a program has to say in its own words. */
export const exportCases: readonly ExportCase[] = [
  ...hiddenActivations.map((activation) => ({
    title: `hidden units of ${activation}`,
    config: {
      ...small,
      hidden: [{ units: 4, activation }, ...small.hidden],
      holds: activation === 'threshold' || activation === 'step' ? frozenFirst : small.holds,
    },
    steps: 9,
  })),
  ...heads.flatMap((head) =>
    (['circle', 'blobs', 'cones'] as const)
      .filter((name) =>
        name === 'circle'
          ? true
          : name === 'blobs'
            ? ['softmax', 'sparsemax'].includes(head.output)
            : ['linear', 'tanh'].includes(head.output),
      )
      .map((name) => ({
        title: `${head.output} with ${head.loss} loss on ${name}`,
        config: {
          ...small,
          ...head,
          data: set(name),
          ...(head.loss === 'perceptron'
            ? { hidden: [], training: { ...training, learningRate: 1, batchSize: 1 } }
            : {}),
        },
        steps: 10,
      })),
  ),
  ...optimisers.flatMap((optimiser) =>
    penalties.map((penalty) => ({
      title: `${optimiser}, ${'l1Rule' in penalty ? `${penalty.l1Rule} l1` : penalty.penalty}`,
      config: { ...small, training: { ...training, optimiser, ...penalty } },
      steps: 13,
    })),
  ),
  ...optimisers.map((optimiser) => ({
    title: `cuts and freezes, made on the way, with ${optimiser}`,
    config: {
      ...small,
      holds,
      training: { ...training, optimiser, penalty: 'l1', lambda: 0.05 } as const,
    },
    steps: 12,
    changes: [cut, freeze],
  })),
  {
    title: 'the whole training set as one batch',
    config: { ...small, training: { ...training, batchSize: 'all' } },
    steps: 3,
  },
  {
    title: 'batches drawn with replacement, no hidden layer',
    config: { ...small, hidden: [], training: { ...training, sampling: 'replacement' } },
    steps: 8,
  },
  {
    title: 'a batch carried over from the epoch before, with cuts, freezes and dead weights',
    config: {
      ...small,
      holds,
      training: {
        ...training,
        sampling: 'carried',
        penalty: 'l1',
        lambda: 0.3,
        l1Rule: 'dead',
      },
    },
    steps: 8,
    changes: [cut, freeze],
  },
  {
    title: 'the perceptron rule from zero, where every point is on the line',
    config: {
      ...small,
      hidden: [],
      init: 'zero',
      output: 'threshold',
      loss: 'perceptron',
      training: { ...training, learningRate: 1, batchSize: 1 },
    },
    steps: 0,
  },
  {
    title: 'the first epoch of zero weights, one example at a time',
    config: { ...small, init: 'zero', training: { ...training, batchSize: 1 } },
    steps: 0,
  },
  {
    title: 'a curve, without test points',
    config: {
      ...small,
      data: { ...set('curve'), share: 1 },
      features: ['x1'],
      output: 'linear',
      loss: 'squared',
    },
    steps: 5,
  },
]
