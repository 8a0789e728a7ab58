import fc from 'fast-check'
import { expect, test } from 'vitest'
import { defaultConfig, type Journal } from '../../config/index.ts'
import { createMlp, createParameters, finish, typescriptEngine } from '../../engine/index.ts'
import { arbitrarySmallRun } from '../../testing/arbitrarySmallRun.ts'
import { architectureOfCase, goldenCases } from '../../testing/golden.ts'
import {
  type BackpropExample,
  type BackpropPass,
  type BackpropRequest,
  createRun,
  inspect,
  type Run,
  walkBatches,
} from '../index.ts'
import { walkPass } from './pass.ts'

function passOf(
  run: Run,
  of: BackpropExample,
  nudge: BackpropRequest['nudge'] = null,
): BackpropPass | null {
  const answer = finish(inspect(run, typescriptEngine, { kind: 'backprop', of, nudge }))
  return answer.kind === 'backprop' ? answer.pass : null
}

function start(journal: Journal = [], hidden = [{ units: 3, activation: 'tanh' as const }]): Run {
  const data = { ...defaultConfig.data, points: 30 }
  return createRun({ ...defaultConfig, data, hidden }, journal)
}

test('the update of the coming batch is the one that the run makes, to the bit', () => {
  fc.assert(
    fc.property(arbitrarySmallRun, fc.nat({ max: 5 }), (config, steps) => {
      const run = createRun(config)
      finish(walkBatches(run, steps))
      const pass = passOf(run, { kind: 'batch' })
      const size = run.batchSize()
      const before = run.parameters.values.slice()
      run.stepBatch()
      expect(pass?.count).toBe(size)
      expect(pass?.parameters).toEqual(before)
      if (run.canTrain) expect(pass?.updated).toEqual(run.parameters.values)
    }),
    { numRuns: 60 },
  )
})

test('an update leaves what is cut or frozen', () => {
  const at = { layer: 0, to: 1, from: 0 }
  const run = start([
    { step: 0, change: { kind: 'cut', at, isCut: true } },
    { step: 0, change: { kind: 'freeze', target: { kind: 'layer', layer: 1 }, isFrozen: true } },
  ])
  const pass = passOf(run, { kind: 'point', point: 3 })
  const moved = pass?.updated.map((value, i) => (value === pass.parameters[i] ? 0 : 1))
  expect(moved).toEqual(Float64Array.of(1, 1, 0, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0))
})

test('the golden cases: z, h, losses and gradients of the pass', () => {
  for (const golden of goldenCases) {
    const architecture = architectureOfCase(golden)
    const { layerSizes } = architecture
    const values = golden.W.flatMap((W, layer) => [...W, ...golden.b[layer]])
    const parameters = createParameters(layerSizes, Float64Array.from(values))
    const count = golden.X.length
    const mlp = createMlp(architecture, count, parameters)
    const columns = (rows: readonly (readonly number[])[]): Float64Array =>
      Float64Array.from((rows[0] ?? []).flatMap((_, unit) => rows.map((row) => row[unit])))
    const samples = {
      inputs: columns(golden.X),
      targets: columns(golden.Y),
      count,
      nIn: layerSizes[0],
      nOut: layerSizes[layerSizes.length - 1],
    }
    const order = Uint32Array.from({ length: count }, (_, i) => i)
    const pass = finish(walkPass(mlp, samples, order))
    const { dataLoss, z, h, outputs, gradW } = golden.expect
    const close = { atol: 5e-10, rtol: 5e-10 }
    expect([pass.loss]).toBeAllClose([dataLoss], close)
    pass.z.forEach((rows, layer) => {
      expect(rows).toBeAllClose(columns(z[layer]), close)
    })
    h.forEach((layer, at) => {
      expect(pass.h[at + 1]).toBeAllClose(columns(layer), close)
    })
    expect(pass.h[pass.h.length - 1]).toBeAllClose(columns(outputs), close)
    if (golden.reg.kind !== 'none') continue
    const { W } = createParameters(
      layerSizes,
      pass.gradientSums.map((sum) => sum / count),
    )
    W.forEach((gradient, layer) => {
      expect(gradient).toBeAllClose(gradW[layer], close)
    })
  }
})

test('a nudge to both sides gives the slope that backpropagation gives', () => {
  const at = { layer: 0, to: 2, from: 1 }
  for (const of of [{ kind: 'batch' }, { kind: 'point', point: 7 }] as const) {
    const pass = passOf(start(), of, at)
    expect(pass?.nudged?.at).toEqual(at)
    expect(pass?.nudged?.analytic).toBe(pass?.gradients[5])
    expect(pass?.nudged?.left).toBeCloseTo(pass?.nudged?.right ?? Number.NaN, 4)
    expect(pass?.nudged?.numeric).toBeCloseTo(pass?.nudged?.analytic ?? Number.NaN, 9)
  }
})

test('a typed input at a point’s place gives the numbers of that point', () => {
  const run = start()
  const { x1, x2, target } = run.points
  const typed = { kind: 'input', x1: x1[4], x2: x2[4], target: target[4] } as const
  expect(passOf(run, typed)).toEqual({
    ...passOf(run, { kind: 'point', point: 4 }),
    points: new Int32Array(0),
  })
})

test('of a point that is none, or of no training points, there is nothing', () => {
  expect(passOf(start(), { kind: 'point', point: 30 })).toBeNull()
  const data = { ...defaultConfig.data, set: 'own' as const }
  expect(passOf(createRun({ ...defaultConfig, data }), { kind: 'batch' })).toBeNull()
})

test('of a large batch the first 64 examples have columns; the gradient is over all', () => {
  const data = { ...defaultConfig.data, points: 400 }
  const training = { ...defaultConfig.training, batchSize: 'all' as const }
  const run = createRun({ ...defaultConfig, data, training })
  const pass = passOf(run, { kind: 'batch' })
  expect(pass).toMatchObject({ count: 200, columns: 64 })
  expect(pass?.points).toHaveLength(64)
  const before = run.parameters.values.slice()
  run.stepBatch()
  const gradient = before.map((value, i) => (value - run.parameters.values[i]) / 0.1)
  expect(pass?.gradients).toBeAllClose(gradient, { atol: 1e-12, rtol: 1e-12 })
})
