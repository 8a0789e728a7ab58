import { expect, test } from 'vitest'
import { defaultConfig, type RunConfig } from '../../config/index.ts'
import { finish, typescriptEngine } from '../../engine/index.ts'
import { firstDisagreement, numericGradient } from '../../testing/numericGradient.ts'
import { simdEngine } from '../../testing/simdEngine.ts'
import { createRun, type GradientNorms, type Gradients, inspect, type Run } from '../index.ts'
import { walkEpochs } from '../navigate.ts'

const config: RunConfig = {
  ...defaultConfig,
  data: { ...defaultConfig.data, points: 100 },
  hidden: [
    { activation: 'tanh', units: 3 },
    { activation: 'sigmoid', units: 2 },
  ],
}

function ask(run: Run, pastFrom: number | null = null): Gradients {
  const request = { kind: 'gradients', pastFrom, noise: null } as const
  const answer = finish(inspect(run, typescriptEngine, request))
  if (answer.kind !== 'gradients') throw new Error(`expected gradients, got ${answer.kind}`)
  return answer
}

function trained(epochs: number, of = config): Run {
  const run = createRun(of)
  for (let epoch = 0; epoch < epochs; epoch++) {
    finish(walkEpochs(run, 1))
    run.keepCheckpoint()
  }
  return run
}

test('the gradient is that of the training loss, as central differences measure it', () => {
  const run = trained(2)
  const { gradient } = ask(run)
  const numeric = numericGradient(() => run.trainLoss(), run.parameters.values)
  expect(firstDisagreement(gradient, numeric)).toBe(-1)
})

test('a penalty is no part of it', () => {
  const { training } = config
  const run = trained(1)
  const other = createRun({ ...config, training: { ...training, penalty: 'l2', lambda: 1 } })
  other.parameters.values.set(run.parameters.values)
  expect(ask(other).gradient).toEqual(ask(run).gradient)
})

test('a weight that is cut is no parameter: it has no gradient and no noise', () => {
  const cut = { layer: 0, to: 1, from: 0 }
  const holds = { cuts: [cut], frozen: [] }
  const run = createRun({ ...config, holds })
  const { gradient } = ask(run)
  expect(gradient[2]).toBe(0)
  expect(gradient.filter((value) => value === 0)).toHaveLength(1)
  const request = { kind: 'gradients', pastFrom: null, noise: { batchSize: null } } as const
  const answer = finish(inspect(run, typescriptEngine, request))
  const noise = answer.kind === 'gradients' ? answer.noise : null
  if (noise?.kind !== 'examples') throw new Error('expected single examples')
  const mean = noise.along.reduce((sum, value) => sum + value, 0) / noise.along.length
  expect(mean).toBeCloseTo(Math.hypot(...gradient), 12)
})

test('the norms are those of W and b, layer by layer', () => {
  const { gradient, now } = ask(trained(1))
  // 2-3-2-1: W¹ 6, b¹ 3, W² 6, b² 2, W³ 2, b³ 1.
  const lengthOf = (start: number, end: number) => Math.hypot(...gradient.subarray(start, end))
  const close = (values: Float64Array, expected: number[]) => {
    expect(values.length).toBe(expected.length)
    values.forEach((value, i) => {
      expect(value).toBeCloseTo(expected[i] ?? 0, 14)
    })
  }
  close(now.weights, [lengthOf(0, 6), lengthOf(9, 15), lengthOf(17, 19)])
  close(now.biases, [lengthOf(6, 9), lengthOf(15, 17), lengthOf(19, 20)])
})

test('six sigmoid layers pass next to nothing on to the first, six of tanh much', () => {
  const ratio = (activation: 'sigmoid' | 'tanh') => {
    const hidden = Array.from({ length: 6 }, () => ({ activation, units: 8 }))
    const { weights } = ask(createRun({ ...config, hidden })).now
    return weights[0] / weights[5]
  }
  expect(ratio('sigmoid')).toBeLessThan(3e-3)
  expect(ratio('tanh')).toBeGreaterThan(0.1)
})

test('the past is what the gradients were when the run was there', () => {
  const seen: GradientNorms[] = []
  const run = createRun(config)
  for (let epoch = 0; epoch < 4; epoch++) {
    run.keepCheckpoint()
    seen.push(ask(run).now)
    finish(walkEpochs(run, 1))
  }
  const { past } = ask(run, 0)
  expect(past).toEqual({ norms: seen, next: null })
  expect(past?.norms.map(({ epochs }) => epochs)).toEqual([0, 1, 2, 3])
  expect(ask(run, seen[2]?.step ?? 0).past?.norms).toEqual(seen.slice(2))
})

test('a long past comes in parts that make a whole', () => {
  const hidden = Array.from({ length: 6 }, () => ({ activation: 'relu' as const, units: 32 }))
  const data = { ...config.data, points: 1000 }
  const run = trained(4, { ...config, data, hidden })
  const steps: number[] = []
  for (let from: number | null = 0; from !== null; ) {
    const { past }: Gradients = ask(run, from)
    steps.push(...(past?.norms ?? []).map(({ step }) => step))
    expect(past?.norms.length).toBeLessThan(4)
    from = past?.next ?? null
  }
  expect(steps).toEqual([0, 50, 100, 150])
})

test('what lies ahead after going back is no past', () => {
  const run = trained(3)
  run.rewind(({ epoch }) => epoch <= 1)
  expect(ask(run, 0).past?.norms.map(({ epochs }) => epochs)).toEqual([0])
})

test('both engines answer the same bits, and the run stays as it is', () => {
  const run = trained(2)
  const before = run.snapshot()
  const request = { kind: 'gradients', pastFrom: 0, noise: { batchSize: 7 } } as const
  const answer = finish(inspect(run, typescriptEngine, request))
  expect(finish(inspect(run, simdEngine, request))).toEqual(answer)
  expect(run.snapshot()).toEqual(before)
})

const noPoints = defaultConfig.data.own

test('without training points all gradients are 0', () => {
  const run = createRun({ ...config, data: { ...config.data, set: 'own', own: noPoints } })
  const answer = ask(run, 0)
  expect(answer.count).toBe(0)
  expect(answer.gradient.every((value) => value === 0)).toBe(true)
})
