import { stdout } from 'node:process'
import { expect, test } from 'vitest'
import { defaultConfig, type HiddenLayer, type RunConfig, withData } from '../config/index.ts'
import type { DataConfig, FeatureId } from '../datasets/index.ts'
import { featureIds } from '../datasets/index.ts'
import { createMlp, type HiddenActivation } from '../engine/index.ts'
import { simdEngine } from '../testing/simdEngine.ts'
import { createRun, walkEpochs } from './index.ts'

const SEEDS = Array.from({ length: 50 }, (_, i) => i + 1)
const MOST_EPOCHS = 600

/** `8,8 relu` and so on, on 500 points of which half are for training. */
function experiment(
  data: Partial<DataConfig>,
  units: readonly number[],
  activation: HiddenActivation,
  more: Partial<RunConfig> & { learningRate?: number; features?: readonly FeatureId[] } = {},
): RunConfig {
  const hidden: HiddenLayer[] = units.map((count) => ({ units: count, activation }))
  const { learningRate = 0.1, ...rest } = more
  const config = withData(defaultConfig, { ...defaultConfig.data, ...data })
  return { ...config, hidden, ...rest, training: { ...config.training, learningRate } }
}

/** The share of seeds whose training accuracy reaches the goal in 600 epochs. */
function shareSolved(title: string, config: RunConfig, goal = 0.95): number {
  const epochs: number[] = []
  for (const seed of SEEDS) {
    const run = createRun({ ...config, seeds: { seed } }, [], undefined, simdEngine)
    while (run.position.epoch < MOST_EPOCHS) {
      for (const _ of walkEpochs(run, 1)) void _
      if ((run.measure().trainScore ?? 0) >= goal) {
        epochs.push(run.position.epoch)
        break
      }
    }
  }
  const share = epochs.length / SEEDS.length
  const median = epochs.sort((a, b) => a - b)[epochs.length >> 1] ?? '–'
  stdout.write(`${title}: ${(share * 100).toFixed(0)} % of seeds, median ${median} epochs\n`)
  return share
}

/** The median over seeds of the test accuracy after some epochs. */
function medianTestAccuracy(title: string, config: RunConfig, epochs: number): number {
  const scores = SEEDS.map((seed) => {
    const run = createRun({ ...config, seeds: { seed } }, [], undefined, simdEngine)
    for (const _ of walkEpochs(run, epochs)) void _
    return run.measure().testScore ?? 0
  }).sort((a, b) => a - b)
  const median = ((scores[24] ?? 0) + (scores[25] ?? 0)) / 2
  stdout.write(`${title}: median test accuracy ${(median * 100).toFixed(1)} %\n`)
  return median
}

const xorCorners = { learningRate: 0.3, init: 'uniform' as const }

const solved = [
  ['circle 2-4-1 tanh', experiment({ set: 'circle' }, [4], 'tanh'), 0.95, 1],
  ['XOR corners 2-4-1 tanh', experiment({ set: 'xor-corners' }, [4], 'tanh', xorCorners), 0.9, 1],
  [
    'XOR corners 2-2-1 tanh',
    experiment({ set: 'xor-corners' }, [2], 'tanh', xorCorners),
    0.35,
    0.8,
  ],
  ['XOR quadrants 2-8-1 ReLU', experiment({ set: 'xor-quadrants' }, [8], 'relu'), 0.95, 1],
  ['XOR quadrants 2-2-1 tanh', experiment({ set: 'xor-quadrants' }, [2], 'tanh'), 0, 0],
  ['XOR quadrants 2-2-1 ReLU', experiment({ set: 'xor-quadrants' }, [2], 'relu'), 0, 0],
  [
    'spiral, seven features, 8-8 tanh',
    experiment({ set: 'spiral' }, [8, 8], 'tanh', { features: featureIds }),
    0.95,
    1,
  ],
  ['spiral 2-8-8-1 ReLU', experiment({ set: 'spiral' }, [8, 8], 'relu'), 0.65, 1],
  ['spiral 2-8-8-8-8-1 ReLU', experiment({ set: 'spiral' }, [8, 8, 8, 8], 'relu'), 0.85, 1],
  ['blobs 2-8-3 tanh', experiment({ set: 'blobs' }, [8], 'tanh'), 0.95, 1],
  ['pinwheel 2-8-3 tanh', experiment({ set: 'pinwheel' }, [8], 'tanh'), 0.95, 1],
] as const

for (const [title, config, least, most] of solved) {
  const range = least === most ? `${least * 100} %` : `${least * 100} to ${most * 100} %`
  test(`${title} is solved from ${range} of the seeds 1 to 50`, { timeout: 120_000 }, () => {
    const share = shareSolved(title, config)
    expect(share).toBeGreaterThanOrEqual(least)
    expect(share).toBeLessThanOrEqual(most)
  })
}

const wires = (...words: readonly [to: number, from: number][]): RunConfig['holds'] => ({
  cuts: words.map(([to, from]) => ({ layer: 0, to, from })),
  frozen: [],
})
const eachOne = wires([0, 1], [1, 1], [2, 0], [3, 0])
const oneSeesBoth = wires([1, 1], [2, 0], [3, 0])

test('units that see one input each never solve XOR: A = 0 at every epoch', () => {
  for (const seed of SEEDS) {
    const config = experiment({ set: 'xor-corners' }, [4], 'tanh', {
      ...xorCorners,
      holds: eachOne,
    })
    const run = createRun({ ...config, seeds: { seed } }, [], undefined, simdEngine)
    const corners = createMlp(run.architecture, 4, run.parameters)
    corners.inputs.set([1, 1, -1, -1], 0)
    corners.inputs.set([1, -1, 1, -1], corners.stride)
    for (let epoch = 0; epoch < 150; epoch++) {
      for (const _ of walkEpochs(run, 1)) void _
      corners.forward(4)
      const z = corners.preActivations
      expect(Math.abs(z[0] - z[1] - z[2] + z[3])).toBeLessThan(1e-12)
    }
    expect(run.measure().trainScore).toBeLessThanOrEqual(0.8)
  }
})

test('one unit that sees both is enough from 85 % of the seeds and more', () => {
  const config = experiment({ set: 'xor-corners' }, [4], 'tanh', {
    ...xorCorners,
    holds: oneSeesBoth,
  })
  const share = shareSolved('XOR corners, one full and three local units', config, 0.99)
  expect(share).toBeGreaterThanOrEqual(0.85)
})

test('Iris by petal length and width is known to 92 % and more', { timeout: 60_000 }, () => {
  const config = experiment({ set: 'iris', columns: [2, 3] }, [8], 'tanh')
  expect(medianTestAccuracy('Iris 2-8-3 tanh', config, 200)).toBeGreaterThanOrEqual(0.92)
})

test('Penguins by bill and flipper length are known to 90 % and more', { timeout: 60_000 }, () => {
  const config = experiment({ set: 'penguins', columns: [2, 3] }, [8], 'tanh')
  expect(medianTestAccuracy('Penguins 2-8-3 tanh', config, 200)).toBeGreaterThanOrEqual(0.9)
})
