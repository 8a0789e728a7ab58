import { describe, expect, test } from 'vitest'
import { architectureOf, columnsOf, createRandomMlp, fill } from '../testing/batches.ts'
import type { Architecture, Mlp } from './index.ts'
import { createMlp, heads } from './index.ts'

const isAllFinite = (values: Float64Array): boolean => values.every(Number.isFinite)

/** A network without hidden layers whose logits are its inputs. */
function createIdentity(output: Architecture['output'], width: number, columns: number): Mlp {
  const mlp = createMlp(architectureOf([width, width], [], output), columns)
  for (let i = 0; i < width; i++) mlp.parameters.W[0][i * width + i] = 1
  return mlp
}

describe.each([80, -80, 800, -800])('logit %d', (logit) => {
  test.each([0, 1])('sigmoid + cross-entropy against target %d is finite and exact', (target) => {
    const mlp = createIdentity('sigmoid', 1, 1)
    fill(mlp, [[logit]], [[target]])
    mlp.forward(1)
    mlp.backward(1)
    const isRight = logit > 0 === (target === 1)
    expect([mlp.dataLoss(1)]).toBeAllClose([isRight ? 0 : Math.abs(logit)], { atol: 1e-30 })
    const f = logit > 0 ? 1 : 0
    expect([mlp.deltas[0][0]]).toBeAllClose([f - target], { atol: 1e-30 })
  })

  test('softmax + cross-entropy is finite and exact', () => {
    const mlp = createIdentity('softmax', 3, 1)
    fill(mlp, [[logit, 0, 0]], [[1, 0, 0]])
    mlp.forward(1)
    mlp.backward(1)
    const f = columnsOf(mlp.activations[1], mlp.stride, 1)
    expect(f).toBeAllClose(logit > 0 ? [1, 0, 0] : [0, 0.5, 0.5], { atol: 1e-30 })
    const loss = logit > 0 ? 0 : Math.log(2) - logit
    expect([mlp.dataLoss(1)]).toBeAllClose([loss], { atol: 1e-30, rtol: 1e-12 })
    expect(isAllFinite(mlp.gradients.values)).toBe(true)
  })
})

describe.each(heads)('$output with $loss loss', ({ output, loss }) => {
  test.each([80, -80, 800, -800])(
    'logit %d gives finite numbers and outputs in their range',
    (logit) => {
      const mlp = createMlp(architectureOf([3, 3], [], output, loss), 2)
      for (let i = 0; i < 3; i++) mlp.parameters.W[0][i * 4] = 1
      fill(mlp, [[logit, 0, 0.5 * logit]], [[0, 0, 1]])
      mlp.forward(1)
      mlp.backward(1)
      expect(isAllFinite(mlp.gradients.values)).toBe(true)
      expect(mlp.dataLoss(1)).toBeGreaterThanOrEqual(0)
      expect(mlp.dataLoss(1)).toBeLessThan(Number.POSITIVE_INFINITY)
      if (output === 'linear') return
      const f = columnsOf(mlp.activations[1], mlp.stride, 1)
      expect(f.every((value) => Math.abs(value) <= 1)).toBe(true)
      const shares = f.reduce((sum, value) => sum + value, 0)
      if (output === 'softmax' || output === 'sparsemax')
        expect(Math.abs(shares - 1)).toBeLessThan(1e-12)
    },
  )
})

test.each(heads)(
  '$output with $loss loss bears any three logits up to ±800',
  ({ output, loss }) => {
    const sizes = [800, -800, 80, -80, 0]
    const all = sizes.flatMap((a) => sizes.flatMap((b) => sizes.map((c) => [a, b, c])))
    const mlp = createMlp(architectureOf([3, 3], [], output, loss), all.length)
    for (let i = 0; i < 3; i++) mlp.parameters.W[0][i * 4] = 1
    for (const target of [
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ]) {
      fill(
        mlp,
        all,
        all.map(() => target),
      )
      mlp.forward(all.length)
      mlp.backward(all.length)
      expect(isAllFinite(mlp.gradients.values)).toBe(true)
      expect(isAllFinite(mlp.activations[1])).toBe(true)
      expect(mlp.dataLoss(all.length)).toBeGreaterThanOrEqual(0)
      expect(mlp.dataLoss(all.length)).toBeLessThan(Number.POSITIVE_INFINITY)
    }
  },
)

test.each(['sigmoid', 'tanh'] as const)('saturated %s units pass no gradient and no NaN', (g) => {
  const mlp = createMlp(architectureOf([1, 2, 1], [g], 'sigmoid'), 2)
  mlp.parameters.values.set([1e6, -1e6, 0, 0, 1, 1, 0])
  fill(mlp, [[1], [-1]], [[1], [0]])
  mlp.forward(2)
  mlp.backward(2)
  expect(isAllFinite(mlp.gradients.values)).toBe(true)
  expect(mlp.gradients.W[0].every((value) => Math.abs(value) < 1e-300)).toBe(true)
})

test('a ReLU at exactly 0 gives 0 and passes no gradient', () => {
  const mlp = createMlp(architectureOf([1, 1, 1], ['relu'], 'linear'), 2)
  mlp.parameters.values.set([1, 0, 1, 0])
  fill(mlp, [[0], [-0]], [[1], [1]])
  mlp.forward(2)
  mlp.backward(2)
  expect(columnsOf(mlp.activations[1], mlp.stride, 2)).toEqual([0, 0])
  expect(columnsOf(mlp.deltas[0], mlp.stride, 2).map(Math.abs)).toEqual([0, 0])
})

test('with all ReLUs dead only the output bias learns', () => {
  const mlp = createRandomMlp(architectureOf([2, 4, 4, 1], ['relu', 'relu'], 'sigmoid'), 3, 1)
  mlp.parameters.b[0].fill(-100)
  mlp.parameters.b[1].fill(-1)
  mlp.parameters.W[1].fill(0)
  fill(
    mlp,
    [
      [1, 2],
      [-1, 1],
      [0, 0],
    ],
    [[1], [1], [1]],
  )
  mlp.forward(3)
  mlp.backward(3)
  const [outputBias] = mlp.gradients.b[2]
  expect(outputBias).toBeLessThan(0)
  const others = mlp.gradients.values.slice(0, -1)
  expect(others.every((value) => value === 0)).toBe(true)
})

test.each(heads.map(({ output, loss }) => [output, loss] as const))(
  '%s with %s loss stays finite through 128 wide layers',
  (output, loss) => {
    const hidden = ['tanh', 'relu', 'sigmoid'] as const
    const architecture = architectureOf([2, 128, 128, 128, 2], hidden, output, loss)
    const mlp = createRandomMlp(architecture, 7, 3, 3)
    fill(
      mlp,
      Array.from({ length: 7 }, (_, n) => [n - 3, 3 - n]),
      Array.from({ length: 7 }, (_, n) => (n % 2 === 0 ? [1, 0] : [0, 1])),
    )
    mlp.forward(7)
    mlp.backward(7)
    expect(isAllFinite(mlp.gradients.values)).toBe(true)
    expect(Number.isFinite(mlp.dataLoss(7))).toBe(true)
  },
)

test('what is not finite comes out as not finite', () => {
  const mlp = createRandomMlp(architectureOf([2, 3, 1], ['relu'], 'linear'), 2, 1)
  mlp.parameters.W[0][1] = Number.NaN
  fill(
    mlp,
    [
      [1, 2],
      [3, 4],
    ],
    [[0], [0]],
  )
  mlp.forward(2)
  expect(mlp.dataLoss(2)).toBeNaN()
})
