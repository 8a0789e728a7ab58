import { expect, test } from 'vitest'
import { defaultConfig, type Journal, type RunConfig } from '../../config/index.ts'
import { finish, typescriptEngine } from '../../engine/index.ts'
import { type Activations, createRun, inspect, type Run } from '../index.ts'

const config: RunConfig = {
  ...defaultConfig,
  data: { ...defaultConfig.data, points: 150 },
  hidden: [
    { activation: 'tanh', units: 3 },
    { activation: 'relu', units: 2 },
  ],
}

function ask(run: Run, layer = 1): Activations {
  const answer = finish(inspect(run, typescriptEngine, { kind: 'activations', layer }))
  if (answer.kind !== 'activations') throw new Error(`expected activations, got ${answer.kind}`)
  return answer
}

function biasAtStart(layer: number, to: number, value: number): Journal {
  return [{ step: 0, change: { kind: 'parameter', at: { layer, to, from: 'bias' }, value } }]
}

test('z is that of the layer, for every unit and point', () => {
  const run = createRun(config)
  const request = { kind: 'layers', layers: [2] } as const
  const layers = finish(inspect(run, typescriptEngine, request))
  const { z, units, count } = ask(run, 2)
  expect([units, count]).toEqual([2, 150])
  expect(layers.kind === 'layers' && Float32Array.from(layers.layers[0]?.z ?? [])).toEqual(z)
})

test('a ReLU far below its data is dead, its neighbours are not', () => {
  const { slopes } = ask(createRun(config, biasAtStart(1, 1, -50)))
  expect([...(slopes[1]?.dead ?? [])]).toEqual([0, 1])
  expect(slopes[1]?.flat[1]).toBe(1)
  expect([...(slopes[0]?.dead ?? [])]).toEqual([0, 0, 0])
})

test('a tanh unit far out is flat at every point: saturated, and not yet dead', () => {
  const { slopes } = ask(createRun(config, biasAtStart(0, 2, 6)))
  expect(slopes[0]?.flat[2]).toBe(1)
  expect(slopes[0]?.flat[0]).toBe(0)
  expect(slopes[0]?.dead[2]).toBe(0)
})

test('the mean slope is that of the training points alone', () => {
  const run = createRun(config)
  const { z, slopes } = ask(run, 1)
  const training = z.filter((_, i) => run.points.isTraining[i % 150] === 1)
  const mean =
    training.reduce((total, value) => total + 1 - Math.tanh(value) ** 2, 0) / training.length
  expect(slopes[0]?.mean).toBeCloseTo(mean, 6)
})

test('of layers that are not there the last one is meant; without hidden layers there is nothing', () => {
  expect(ask(createRun(config), 9).layer).toBe(2)
  const none = ask(createRun({ ...config, hidden: [] }))
  expect(none).toMatchObject({ layer: 0, units: 0, slopes: [] })
})

test('units that jump have no slope, and are not called dead of all functions', () => {
  const run = createRun({ ...config, hidden: [{ activation: 'step', units: 2 }] })
  expect(ask(run).slopes[0]).toMatchObject({ mean: 0, flat: Float64Array.of(0, 0) })
})

test('a tanh is flat under 5 % of 1', () => {
  const { slopes, z } = ask(createRun(config, biasAtStart(0, 0, 2.2)))
  const run = createRun(config)
  const training = z.subarray(0, 150).filter((_, i) => run.points.isTraining[i] === 1)
  // 1 − tanh² is under 0.05 beyond |z| = artanh √0.95.
  const far = training.filter((value) => Math.abs(value) > Math.atanh(Math.sqrt(0.95)))
  expect(slopes[0]?.flat[0]).toBe(far.length / training.length)
  expect(far.length).toBeGreaterThan(10)
  expect(far.length).toBeLessThan(training.length - 10)
})

test('a sigmoid is flat under 5 % of ¼', () => {
  const hidden = [{ activation: 'sigmoid' as const, units: 1 }]
  const run = createRun({ ...config, hidden }, biasAtStart(0, 0, 4.3))
  const { slopes, z } = ask(run)
  const training = z.filter((_, i) => run.points.isTraining[i] === 1)
  const slope = (value: number) => 1 / (2 + 2 * Math.cosh(value))
  const flat = training.filter((value) => slope(value) < 0.05 / 4)
  expect(slopes[0]?.flat[0]).toBe(flat.length / training.length)
  expect(flat.length).toBeGreaterThan(10)
  expect(flat.length).toBeLessThan(training.length - 10)
})
