import { describe, expect, test } from 'vitest'
import {
  architectureOf,
  createRandomMlp,
  type Rows,
  randomRows,
  randomTargets,
} from '../testing/batches.ts'
import type { Architecture, GradientCheck, Mlp } from './index.ts'
import {
  checkGradients,
  createMlp,
  gradientObstacle,
  heads,
  hiddenActivations,
  isThreshold,
  ShapeError,
} from './index.ts'
import type { Objective } from './objective.ts'

const samples = 4

interface Subject {
  readonly mlp: Mlp
  readonly objective: Objective
}

function createSubject(
  hidden: Architecture['hidden'][number],
  { output, loss }: (typeof heads)[number],
  { capacity = samples, ...penalty }: Partial<Objective> & { capacity?: number } = {},
): Subject {
  const nOut = output === 'sigmoid' || output === 'tanh' ? 1 : 3
  const architecture = architectureOf([2, 4, 3, nOut], [hidden, hidden], output, loss)
  return {
    mlp: createRandomMlp(architecture, capacity, 1),
    objective: {
      ...objectiveOn(randomRows(samples, 2, 1), randomTargets(output, samples, nOut, 1)),
      ...penalty,
    },
  }
}

function objectiveOn(inputs: Rows, targets: Rows): Objective {
  const [nIn = 0, nOut = 0] = [inputs[0]?.length, targets[0]?.length]
  const byFeature = (rows: Rows, width: number) =>
    Float64Array.from({ length: width * rows.length }, (_, k) => {
      return rows[k % rows.length]![Math.floor(k / rows.length)]!
    })
  const count = inputs.length
  return {
    samples: {
      inputs: byFeature(inputs, nIn),
      targets: byFeature(targets, nOut),
      count,
      nIn,
      nOut,
    },
    indices: Uint32Array.from(inputs, (_, n) => n),
    penalty: 'none',
    lambda: 0,
  }
}

function check({ mlp, objective }: Subject): GradientCheck {
  const walk = checkGradients(mlp, objective)
  for (;;) {
    const next = walk.next()
    if (next.done === true) return next.value
  }
}

describe.each(hiddenActivations.filter((g) => !isThreshold(g)))('%s hidden', (hidden) => {
  test.each(heads)('$output with $loss loss agrees on every parameter', (head) => {
    for (const penalty of ['none', 'l1', 'l2'] as const) {
      const subject = createSubject(hidden, head, { penalty, lambda: 0.1 })
      const { values } = subject.mlp.parameters
      const before = values.slice()
      const { length } = before
      const found = check(subject)
      expect(found).toMatchObject({ agrees: true, kinks: [], compared: length, total: length })
      expect(found.worst?.error).toBeLessThanOrEqual(1e-6)
      expect(values).toEqual(before)
    }
  })
})

test.each(['threshold', 'step'] as const)('a %s layer has no gradients to check', (g) => {
  const { mlp, objective } = createSubject('tanh', heads[0])
  const jumping = { ...mlp.architecture, hidden: ['tanh', g] } as const
  const sentence =
    `Gradients need functions with a slope: hidden layer 2 is ${g}, whose slope is 0 almost ` +
    'everywhere, so nothing passes it on the way back.'
  expect(gradientObstacle(mlp.architecture)).toBeNull()
  expect(gradientObstacle(jumping)).toBe(sentence)
  expect(() => check({ mlp: createMlp(jumping, samples), objective })).toThrow(
    new ShapeError(sentence),
  )
})

test('a batch larger than the network’s room is checked in pieces, to the same differences', () => {
  const whole = check(createSubject('tanh', heads[2]))
  const pieces = check(createSubject('tanh', heads[2], { capacity: 3 }))
  expect(pieces.worst?.at).toEqual(whole.worst?.at)
  expect(pieces.worst?.numeric).toBe(whole.worst?.numeric)
  expect(pieces.worst?.analytic).toBeCloseTo(whole.worst?.analytic ?? Number.NaN, 14)
})

test('what is found so far is told after every pass of a piece', () => {
  const { mlp, objective } = createSubject('tanh', heads[0], { capacity: 3 })
  const told = [...checkGradients(mlp, objective)].map(({ compared }) => compared)
  const { length } = mlp.parameters.values
  // Two pieces; 𝓛 here, its gradient, then two losses for each parameter.
  expect(told).toHaveLength(2 * (2 + 2 * length))
  expect(told.slice(0, 9)).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 1])
})

test('a wrong gradient is found, with its address, in its layer', () => {
  const { mlp, objective } = createSubject('tanh', heads[0])
  const spoiled = Object.create(mlp, {
    backward: {
      value: (columns: number) => {
        mlp.backward(columns)
        mlp.gradients.W[1][5] *= 1.001
      },
    },
    // The private parts of the network want the network itself.
    forward: { value: (columns: number) => mlp.forward(columns) },
    addLosses: {
      value: (columns: number, first: number, sums: Float64Array) =>
        mlp.addLosses(columns, first, sums),
    },
  }) as Mlp
  const { agrees, worst, worstOfLayers } = check({ mlp: spoiled, objective })
  expect(agrees).toBe(false)
  expect(worst?.at).toEqual({ layer: 1, to: 1, from: 1 })
  expect(worst?.error).toBeCloseTo(0.001, 5)
  expect(worstOfLayers[1]).toEqual(worst)
  expect(worstOfLayers[0]?.error).toBeLessThan(1e-6)
})

test('a network that is not finite does not agree', () => {
  const subject = createSubject('tanh', heads[0])
  subject.mlp.parameters.values[3] = Number.NaN
  expect(check(subject).agrees).toBe(false)
})

describe('kinks are named', () => {
  test('a ReLU exactly at 0', () => {
    const mlp = createMlp(architectureOf([1, 2, 1], ['relu'], 'linear'), 2)
    mlp.parameters.values.set([1, 1, 0, -2, 1, 1, 0])
    const { kinks, agrees, compared } = check({
      mlp,
      objective: objectiveOn([[3], [2]], [[1], [1]]),
    })
    // Unit 2 is 0 for the second sample; its weight and its bias sit on the kink.
    const cause = { kind: 'relu', layer: 0, unit: 1, sample: 1 }
    expect(kinks.map(({ at }) => at)).toEqual([
      { layer: 0, to: 1, from: 0 },
      { layer: 0, to: 1, from: 'bias' },
    ])
    expect(kinks.map((kink) => kink.cause)).toEqual([cause, cause])
    expect(kinks[1]!.right - kinks[1]!.left).toBeGreaterThan(0.1)
    expect({ agrees, compared }).toEqual({ agrees: true, compared: 5 })
  })

  test('a ReLU of a later piece of the batch, by its place in the batch', () => {
    const mlp = createMlp(architectureOf([1, 2, 1], ['relu'], 'linear'), 2)
    mlp.parameters.values.set([1, 1, 0, -2, 1, 1, 0])
    const objective = objectiveOn([[3], [4], [5], [2]], [[1], [1], [1], [1]])
    const [kink] = check({ mlp, objective }).kinks
    expect(kink?.cause).toEqual({ kind: 'relu', layer: 0, unit: 1, sample: 3 })
  })

  test('a logit at sparsemax’s threshold', () => {
    const mlp = createMlp(architectureOf([1, 3], [], 'sparsemax', 'squared'), 1)
    mlp.parameters.values.set([0, 0, 0, 0.5, 0.5, 0])
    const { kinks, agrees } = check({ mlp, objective: objectiveOn([[1]], [[0, 0, 1]]) })
    expect(kinks.length).toBeGreaterThan(0)
    expect(kinks.every(({ cause }) => cause.kind === 'sparsemax')).toBe(true)
    expect(kinks[0]!.cause).toEqual({ kind: 'sparsemax', unit: 2, sample: 0 })
    expect(agrees).toBe(true)
  })

  test('a sample on the line of a threshold output', () => {
    const mlp = createMlp(architectureOf([1, 1], [], 'threshold'), 2)
    mlp.parameters.values.set([1, -0.5])
    const { kinks } = check({ mlp, objective: objectiveOn([[0.5], [2]], [[1], [-1]]) })
    expect(kinks).toHaveLength(2)
    expect(kinks[0]?.cause).toEqual({ kind: 'perceptron', unit: 0, sample: 0 })
  })

  test('a weight of 0 under L1, and no bias', () => {
    const subject = createSubject('tanh', heads[0], { penalty: 'l1', lambda: 0.1 })
    subject.mlp.parameters.W[0][2] = 0
    subject.mlp.parameters.b[0][1] = 0
    const { kinks, agrees } = check(subject)
    expect(kinks).toHaveLength(1)
    expect(kinks[0]).toMatchObject({ at: { layer: 0, to: 1, from: 0 }, cause: { kind: 'l1' } })
    expect(kinks[0]!.right - kinks[0]!.left).toBeCloseTo(0.2, 3)
    expect(agrees).toBe(true)
    const { mlp, objective } = subject
    expect(check({ mlp, objective: { ...objective, penalty: 'l2' } }).kinks).toEqual([])
  })
})

test('an empty batch, and samples of another width, are refused', () => {
  const { mlp, objective } = createSubject('tanh', heads[0])
  expect(() => check({ mlp, objective: { ...objective, indices: new Uint32Array() } })).toThrow(
    ShapeError,
  )
  expect(() => check({ mlp, objective: objectiveOn([[1]], [[1]]) })).toThrow(ShapeError)
})

test('a loss that is almost 0 is no false alarm: its rounding is that of the logits', () => {
  for (const head of heads.filter(({ loss }) => loss === 'cross-entropy')) {
    const { mlp, objective } = createSubject('tanh', head)
    for (let layer = 0; layer < 2; layer++)
      mlp.parameters.W[layer]!.forEach((w, i, W) => {
        W[i] = 6 * w
      })
    mlp.parameters.W[2]!.forEach((w, i, W) => {
      W[i] = 40 * w
    })
    const { samples, indices } = objective
    const told = Float64Array.from(samples.targets)
    for (const [n] of indices.entries()) {
      for (let i = 0; i < 2; i++)
        mlp.inputs[i * mlp.stride + n] = samples.inputs[i * samples.count + n]!
    }
    mlp.forward(samples.count)
    const f = mlp.activations.at(-1)!
    for (let k = 0; k < told.length; k++) {
      const at = Math.floor(k / samples.count) * mlp.stride + (k % samples.count)
      told[k] = f[at]! > 0.5 ? 1 : 0
    }
    const { agrees, worst } = check({
      mlp,
      objective: { ...objective, samples: { ...samples, targets: told } },
    })
    expect(Math.abs(worst!.analytic)).toBeLessThan(1)
    expect(agrees).toBe(true)
  }
})

test('the difference is the central one, with ε = 1e-5·max(1, |θ|)', () => {
  for (const [b, epsilon] of [
    [0.5, 1e-5],
    [-4, 4e-5],
  ] as const) {
    const mlp = createMlp(architectureOf([1, 1], [], 'sigmoid'), 1)
    mlp.parameters.values.set([0, b])
    const { worstOfLayers } = check({ mlp, objective: objectiveOn([[0]], [[1]]) })
    const lossAt = (bias: number): number => {
      mlp.parameters.b[0]![0] = bias
      mlp.inputs[0] = 0
      mlp.targets[0] = 1
      mlp.forward(1)
      return mlp.dataLoss(1)
    }
    const slope = (lossAt(b + epsilon) - lossAt(b - epsilon)) / (b + epsilon - (b - epsilon))
    expect(worstOfLayers[0]).toMatchObject({ at: { from: 'bias' }, numeric: slope })
  }
})
