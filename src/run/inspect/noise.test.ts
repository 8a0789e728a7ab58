import { expect, test } from 'vitest'
import { defaultConfig, type RunConfig } from '../../config/index.ts'
import { finish, typescriptEngine } from '../../engine/index.ts'
import { createRun, type Gradients, inspect, type NoiseOfExamples, type Run } from '../index.ts'
import { walkEpochs } from '../navigate.ts'

/** The circle by 2-4-1 tanh of the lecture notes, 250 training points. */
const config: RunConfig = {
  ...defaultConfig,
  hidden: [{ activation: 'tanh', units: 4 }],
}

function ask(run: Run, batchSize: number | null): Gradients {
  const request = { kind: 'gradients', pastFrom: null, noise: { batchSize } } as const
  const answer = finish(inspect(run, typescriptEngine, request))
  if (answer.kind !== 'gradients') throw new Error(`expected gradients, got ${answer.kind}`)
  return answer
}

function examplesOf(run: Run): NoiseOfExamples & { readonly gradient: Float64Array } {
  const { noise, gradient } = ask(run, null)
  if (noise?.kind !== 'examples') throw new Error('expected single examples')
  return { ...noise, gradient }
}

function rmsOf(run: Run, batchSize: number): number {
  const { noise } = ask(run, batchSize)
  if (noise?.kind !== 'batches') throw new Error('expected batches')
  return noise.rms
}

const sum = (values: Float64Array) => values.reduce((total, value) => total + value, 0)
const run = createRun(config)
finish(walkEpochs(run, 1))
const examples = examplesOf(run)

test('single gradients lie around the full one: as long as it along it, 0 across', () => {
  const { along, across, gradient } = examples
  const count = along.length
  expect(count).toBe(run.trainingCount)
  expect(sum(along) / count).toBeCloseTo(Math.hypot(...gradient), 12)
  expect(sum(across) / count).toBeCloseTo(0, 12)
})

test('the noise falls as σ/√B', () => {
  for (const batchSize of [1, 4, 16, 64, 250]) {
    const ratio = rmsOf(run, batchSize) / (examples.deviation / Math.sqrt(batchSize))
    expect(ratio).toBeGreaterThan(0.85)
    expect(ratio).toBeLessThan(1.15)
  }
})

test('σ is the spread of single gradients: what they have along and across is a part of it', () => {
  const { along, across, deviation, gradient } = examples
  const length = Math.hypot(...gradient)
  const spread = along.map((a, i) => (a - length) ** 2 + across[i] ** 2)
  const shown = Math.sqrt(sum(spread) / along.length)
  expect(shown).toBeLessThan(deviation)
  expect(shown).toBeGreaterThan(deviation / 2)
})

test('no other direction spreads them more: with two parameters left both are all there is', () => {
  const line: RunConfig = { ...config, hidden: [], features: ['x1'] }
  const { along, across, deviation, gradient } = examplesOf(createRun(line))
  const length = Math.hypot(...gradient)
  const spread = along.map((a, i) => (a - length) ** 2 + across[i] ** 2)
  expect(Math.sqrt(sum(spread) / along.length)).toBeCloseTo(deviation, 9)
})

test('asked again the answer is the same, whatever was drawn between', () => {
  const first = rmsOf(run, 10)
  rmsOf(run, 20)
  expect(rmsOf(run, 10)).toBe(first)
})

test('where only one parameter has a gradient there is no second direction', () => {
  const zero: RunConfig = { ...config, loss: 'squared', output: 'linear', init: 'zero' }
  const bias = { layer: 1, to: 0, from: 'bias' } as const
  const flat = createRun({ ...zero, hidden: [{ activation: 'relu', units: 2 }] }, [
    { step: 0, change: { kind: 'parameter', at: bias, value: 0.5 } },
  ])
  // ReLUs of zeros pass nothing back: only the output's bias learns, f − y.
  const { gradient, across } = examplesOf(flat)
  expect(Math.hypot(...gradient.subarray(0, -1))).toBe(0)
  expect(across.every((value) => value === 0)).toBe(true)
})
