import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  architectureOf,
  columnsOf,
  fill,
  randomRows,
  randomTargets,
} from '../../testing/batches.ts'
import { randomParameters, samplesOf } from '../../testing/networks.ts'
import { simdEngine } from '../../testing/simdEngine.ts'
import {
  type Architecture,
  createParameters,
  type Engine,
  evaluate,
  heads,
  hiddenActivations,
  type Mlp,
  openStream,
  type Samples,
  type StepSettings,
  typescriptEngine,
} from '../index.ts'
import { coveredHidden, isCovered } from './coverage.ts'

const settingsCases = fc.record({
  optimiser: fc.constantFrom('sgd' as const, 'momentum' as const, 'adam' as const),
  penalty: fc.constantFrom('none' as const, 'l1' as const, 'l2' as const),
  l1Rule: fc.constantFrom('proximal' as const, 'subgradient' as const, 'dead' as const),
  lambda: fc.constantFrom(0, 0.001, 0.1),
  learningRate: fc.constantFrom(0.003, 0.03, 0.3, 3),
  momentum: fc.constantFrom(0, 0.5, 0.9),
})

/** What falls back would be compared with itself. */
const knownHidden = hiddenActivations.filter((g) => coveredHidden.includes(g))
const knownHeads = heads.filter((head) => isCovered({ layerSizes: [1, 1], hidden: [], ...head }))

const cases = fc.record({
  layerSizes: fc.array(fc.integer({ min: 1, max: 11 }), { minLength: 2, maxLength: 5 }),
  hidden: fc.array(fc.constantFrom(...knownHidden), { minLength: 3, maxLength: 3 }),
  head: fc.constantFrom(...knownHeads),
  batch: fc.constantFrom(1, 2, 3, 7, 10, 32, 45),
  settings: settingsCases,
  seed: fc.nat(),
})

const COUNT = 45

/** Everything a run sees: parameters, optimiser's memory and losses after each epoch. */
function train(
  engine: Engine,
  architecture: Architecture,
  samples: Samples,
  batch: number,
  settings: StepSettings,
  { seed, epochs, spread }: { seed: number; epochs: number; spread?: number },
): number[][] {
  const learner = engine.createLearner(
    architecture,
    Math.min(batch, samples.count),
    samples,
    randomParameters(architecture, seed, spread),
  )
  const mlp = engine.createMlp(architecture, 16, learner.parameters)
  const state = learner.createState(settings.optimiser)
  const { below } = openStream(seed, 'order of a test')
  const seen: number[][] = []
  for (let epoch = 0; epoch < epochs; epoch++) {
    learner.order.forEach((_, i, order) => {
      order[i] = below(samples.count)
    })
    for (let start = 0; start < samples.count; start += batch) {
      learner.step(start, Math.min(batch, samples.count - start), settings, state)
    }
    const { loss, correct, squaredError } = evaluate(mlp, samples)
    seen.push([
      ...learner.parameters.values,
      ...state.values,
      state.steps,
      loss,
      correct,
      squaredError,
    ])
  }
  return seen
}

test('training has the same bits for networks, heads, optimisers and batches of every kind', () => {
  fc.assert(
    fc.property(cases, ({ layerSizes, hidden, head, batch, settings, seed }) => {
      const architecture = architectureOf(
        layerSizes,
        hidden.slice(0, layerSizes.length - 2),
        head.output,
        head.loss,
      )
      const samples = samplesOf(architecture, COUNT, seed)
      const how = { seed, epochs: 4 }
      const got = train(simdEngine, architecture, samples, batch, settings, how)
      const want = train(typescriptEngine, architecture, samples, batch, settings, how)
      expect(got).toEqual(want)
    }),
    { numRuns: 600, seed: 1 },
  )
})

const plain: StepSettings = {
  learningRate: 0.03,
  momentum: 0.9,
  penalty: 'none',
  lambda: 0,
  l1Rule: 'proximal',
  optimiser: 'sgd',
}

test.each([1, 7, 10, 32])(
  '60 epochs of the usual networks have the same bits, batch %i',
  (batch) => {
    for (const [sizes, activation, output] of [
      [[2, 4, 2, 1], 'tanh', 'tanh'],
      [[2, 8, 8, 1], 'relu', 'sigmoid'],
      [[7, 8, 8, 8, 8, 8, 8, 1], 'sigmoid', 'sigmoid'],
      [[2, 6, 3], 'tanh', 'softmax'],
    ] as const) {
      const hidden = sizes.slice(1, -1).map(() => activation)
      const architecture = architectureOf(sizes, hidden, output)
      const samples = samplesOf(architecture, 101, 5)
      const how = { seed: 5, epochs: 60, spread: 0.7 }
      const got = train(simdEngine, architecture, samples, batch, plain, how)
      expect(got).toEqual(train(typescriptEngine, architecture, samples, batch, plain, how))
    }
  },
)

test.each([1, 10, 45])('layers of 128 units have the same bits, batch %i', (batch) => {
  const architecture = architectureOf([7, 128, 128, 127, 3], ['tanh', 'relu', 'sigmoid'], 'softmax')
  const samples = samplesOf(architecture, COUNT, 2)
  const how = { seed: 2, epochs: 1, spread: 0.2 }
  const got = train(simdEngine, architecture, samples, batch, plain, how)
  expect(got).toEqual(train(typescriptEngine, architecture, samples, batch, plain, how))
})

test.each(['sgd', 'momentum', 'adam'] as const)(
  '%s leaves the numbers at the same step',
  (optimiser) => {
    for (const { output, loss } of knownHeads) {
      for (const activation of knownHidden) {
        const architecture = architectureOf([2, 5, 4, 2], [activation, activation], output, loss)
        const samples = samplesOf(architecture, COUNT, 3)
        const settings = {
          ...plain,
          optimiser,
          learningRate: 1e100,
          penalty: 'l2',
          lambda: 1,
        } as const
        for (const batch of [1, 3, 10]) {
          const how = { seed: 3, epochs: 4 }
          const got = train(simdEngine, architecture, samples, batch, settings, how)
          expect(got).toEqual(train(typescriptEngine, architecture, samples, batch, settings, how))
        }
      }
    }
  },
)

test('a network by itself has the same numbers in every buffer', () => {
  fc.assert(
    fc.property(cases, fc.integer({ min: 0, max: 5 }), (kind, spare) => {
      const { layerSizes, hidden, head, batch, seed } = kind
      const architecture = architectureOf(
        layerSizes,
        hidden.slice(0, layerSizes.length - 2),
        head.output,
        head.loss,
      )
      const [got, want] = [simdEngine, typescriptEngine].map((engine) => {
        const parameters = seed % 2 === 0 ? randomParameters(architecture, seed) : undefined
        const mlp = engine.createMlp(architecture, batch + spare, parameters)
        if (parameters === undefined) {
          mlp.parameters.values.set(randomParameters(architecture, seed).values)
        }
        mlp.inputs.fill(7)
        mlp.targets.fill(5)
        fill(
          mlp,
          randomRows(batch, layerSizes[0], seed),
          randomTargets(head.output, batch, layerSizes[layerSizes.length - 1], seed),
        )
        mlp.forward(batch)
        mlp.backward(batch)
        return everything(mlp, batch)
      })
      expect(got).toEqual(want)
    }),
    { numRuns: 300, seed: 2 },
  )
})

function everything(mlp: Mlp, columns: number): number[][] {
  const sums = Float64Array.of(0.25, -3)
  mlp.addLosses(columns, 3, sums)
  return [
    ...[...mlp.activations, ...mlp.deltas, mlp.preActivations].map((buffer) =>
      columnsOf(buffer, mlp.stride, columns),
    ),
    [...mlp.gradients.values],
    [...sums, mlp.dataLoss(columns)],
  ]
}

test('a batch that grows while training leaves parameters and memory where they are', () => {
  const architecture = architectureOf([2, 5, 1], ['tanh'], 'sigmoid')
  const samples = samplesOf(architecture, COUNT, 4)
  const [got, want] = [simdEngine, typescriptEngine].map((engine) => {
    const learner = engine.createLearner(
      architecture,
      2,
      samples,
      randomParameters(architecture, 4),
    )
    const { values } = learner.parameters
    const settings = { ...plain, optimiser: 'adam' } as const
    const state = learner.createState('adam')
    learner.order.forEach((_, i, order) => {
      order[i] = i
    })
    for (const columns of [2, 1, 7, 2, 45, 10]) {
      learner.reserve(columns)
      learner.step(0, columns, settings, state)
    }
    expect(learner.parameters.values).toBe(values)
    return [...values, ...state.values]
  })
  expect(got).toEqual(want)
})

test('what is written to parameters and memory between two steps counts in the next one', () => {
  const architecture = architectureOf([2, 5, 1], ['tanh'], 'sigmoid')
  const samples = samplesOf(architecture, COUNT, 6)
  const [got, want] = [simdEngine, typescriptEngine].map((engine) => {
    const learner = engine.createLearner(
      architecture,
      10,
      samples,
      randomParameters(architecture, 6),
    )
    const { values } = learner.parameters
    const settings = { ...plain, optimiser: 'momentum' } as const
    const state = learner.createState('momentum')
    for (let step = 0; step < 20; step++) {
      learner.step(0, 10, settings, state)
      // As a cut connection and a frozen weight are held.
      for (const index of [0, 7]) {
        values[index] = index === 0 ? 0 : 0.5
        state.values[index] = 0
      }
    }
    expect([values[0], values[7]]).toEqual([0, 0.5])
    return [...values, ...state.values]
  })
  expect(got).toEqual(want)
})

test('what the twin does not know is done by the TypeScript engine', () => {
  const architecture = architectureOf([2, 3, 1], ['tanh'], 'sigmoid')
  const samples = samplesOf(architecture, COUNT, 4)
  const initial = createParameters(architecture.layerSizes)
  const engines = heads.map((head) => {
    const { engine } = simdEngine.createLearner({ ...architecture, ...head }, 10, samples, initial)
    return `${head.output} ${head.loss} ${engine}`
  })
  expect(engines).toMatchInlineSnapshot(`
    [
      "sigmoid cross-entropy simd",
      "softmax cross-entropy simd",
      "sparsemax sparsemax typescript",
      "linear squared simd",
      "tanh squared simd",
      "sigmoid squared simd",
      "softmax squared simd",
      "sparsemax squared typescript",
      "threshold perceptron typescript",
    ]
  `)
})
