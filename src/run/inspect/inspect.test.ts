import fc from 'fast-check'
import { expect, test } from 'vitest'
import { defaultConfig, type RunConfig } from '../../config/index.ts'
import { featureTransform } from '../../datasets/index.ts'
import { finish, heads, lossesOf, typescriptEngine } from '../../engine/index.ts'
import { createRun } from '../createRun.ts'
import type { Run } from '../run.ts'
import { inspectPointLosses } from './pointLosses.ts'
import { inspectPredictions } from './predictions.ts'

const blobs: RunConfig = {
  ...defaultConfig,
  data: { ...defaultConfig.data, set: 'blobs', classes: 3, points: 150 },
  hidden: [{ units: 4, activation: 'tanh' }],
  output: 'sparsemax',
  loss: 'sparsemax',
}

function trained(config: RunConfig, steps = 40): Run {
  const run = createRun(config)
  for (let i = 0; i < steps; i++) run.stepBatch()
  return run
}

const lossesAt = (run: Run) => finish(inspectPointLosses(run, typescriptEngine))
const predictionsAt = (run: Run, temperature = 1) =>
  finish(inspectPredictions(run, typescriptEngine, { kind: 'predictions', temperature }))

test('the mean of the points’ own losses is the data loss, for every output and loss', () => {
  for (const { output, loss } of heads) {
    const data = { ...defaultConfig.data, points: 60 }
    const run = trained({ ...defaultConfig, data, output, loss }, 5)
    const { losses } = lossesAt(run)
    const own = losses.filter((_, i) => run.points.isTraining[i] === 1)
    const mean = own.reduce((sum, value) => sum + value, 0) / own.length
    expect(mean, `${output} + ${loss}`).toBeCloseTo(run.trainLoss(), 12)
  }
})

test('the network’s own head at T = 1 gives the network’s own outputs', () => {
  const run = trained(blobs)
  const { f, shares } = predictionsAt(run)
  expect(shares?.sparsemax).toEqual(f)
})

test('a single sigmoid output is the softmax of the logits 0 and z', () => {
  const { f, shares, count } = predictionsAt(trained(defaultConfig))
  for (let n = 0; n < count; n++) expect(shares?.softmax[count + n]).toBeCloseTo(f[n] ?? 0, 14)
})

test('two classes under sparsemax are a straight line cut off at 0 and 1', () => {
  const { z, shares, count } = predictionsAt(trained(defaultConfig))
  for (let n = 0; n < count; n++) {
    const share = Math.min(1, Math.max(0, ((z[n] ?? 0) + 1) / 2))
    expect(shares?.sparsemax[count + n]).toBeCloseTo(share, 14)
  }
})

test('shares sum to 1 and keep the order of the logits, at every temperature', () => {
  const run = trained(blobs)
  fc.assert(
    fc.property(fc.double({ min: 0.01, max: 100, noNaN: true }), (temperature) => {
      const { z, shares, count } = predictionsAt(run, temperature)
      if (shares === null) throw new Error('expected shares of classes, got none')
      for (const p of [shares.softmax, shares.sparsemax]) {
        for (let n = 0; n < count; n++) {
          const of = (values: Float64Array) => [0, 1, 2].map((c) => values[c * count + n] ?? 0)
          const [shared, logits] = [of(p), of(z)]
          expect(shared.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 12)
          const most = logits.indexOf(Math.max(...logits))
          expect(shared[most]).toBe(Math.max(...shared))
        }
      }
    }),
    { numRuns: 20 },
  )
})

test('at a very high temperature every class has the same share', () => {
  const { shares, count } = predictionsAt(trained(blobs), 1e9)
  for (const p of [shares?.softmax, shares?.sparsemax]) {
    for (let k = 0; k < 3 * count; k++) expect(p?.[k]).toBeCloseTo(1 / 3, 6)
  }
})

test('the share of the plane that is one-hot is that of the logits a whole T apart', () => {
  const hidden = [{ units: 8, activation: 'tanh' as const }]
  const run = trained({ ...blobs, hidden }, 100)
  const { domain } = run.points
  const side = 200
  const at = ([low, high]: readonly [number, number], i: number) =>
    low + ((high - low) * (i + 0.5)) / side
  const { scale } = featureTransform(run.points, run.config.data.scale)
  const { W, b } = run.parameters
  for (const temperature of [0.3, 1, 3]) {
    let found = 0
    for (let n = 0; n < side * side; n++) {
      const x1 = at(domain.x1, n % side) / scale
      const x2 = at(domain.x2, Math.floor(n / side)) / scale
      const h = Array.from({ length: 8 }, (_, k) =>
        Math.tanh(W[0][2 * k] * x1 + W[0][2 * k + 1] * x2 + b[0][k]),
      )
      const z = Array.from(b[1], (bias, c) =>
        h.reduce((sum, v, k) => sum + W[1][8 * c + k] * v, bias),
      )
      const [first = 0, second = 0] = z.sort((p, q) => q - p)
      if (first - second >= temperature) found++
    }
    const share = predictionsAt(run, temperature).shares?.oneHot
    expect(Math.abs((share ?? Number.NaN) - found / side ** 2)).toBeLessThan(0.01)
  }
})

test('scores and heights are no shares', () => {
  const score = { ...defaultConfig, output: 'tanh', loss: 'squared' } as const
  expect(predictionsAt(trained(score, 3)).shares).toBeNull()
  const data = { ...defaultConfig.data, set: 'plane' } as const
  const height = { ...defaultConfig, data, output: 'linear', loss: 'squared' } as const
  expect(predictionsAt(trained(height, 3)).shares).toBeNull()
})

test('a margin of 1 has no sparsemax loss; cross-entropy never reaches 0', () => {
  const z = Float64Array.of(1, 0)
  const y = Float64Array.of(1, 0)
  expect(lossesOf({ output: 'sparsemax', loss: 'sparsemax' }, z, y, 2)[0]).toBe(0)
  expect(lossesOf({ output: 'softmax', loss: 'cross-entropy' }, z, y, 2)[0]).toBeCloseTo(
    Math.log1p(Math.exp(-1)),
    15,
  )
})
