import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  architectureOf,
  columnsOf,
  createRandomMlp,
  fill,
  randomRows,
  randomTargets,
} from '../testing/batches.ts'
import { applyUpdate, createMlp, createOptimiserState, heads, hiddenActivations } from './index.ts'

const options = { seed: 1, numRuns: 200 }
const logits = fc.array(fc.double({ min: -700, max: 700, noNaN: true }), {
  minLength: 1,
  maxLength: 10,
})

function softmax(z: readonly number[]): number[] {
  const mlp = createMlp(architectureOf([1, z.length], [], 'softmax'), 1)
  mlp.parameters.b[0].set(z)
  mlp.forward(1)
  return columnsOf(mlp.activations[1], mlp.stride, 1)
}

test('softmax gives positive numbers that sum to 1', () => {
  fc.assert(
    fc.property(logits, (z) => {
      const f = softmax(z)
      expect(f.every((value) => value >= 0 && value <= 1)).toBe(true)
      expect(Math.abs(f.reduce((sum, value) => sum + value, 0) - 1)).toBeLessThan(1e-12)
    }),
    options,
  )
})

/** Up to 128 logits of any finite size, ties and both ends of the range among them. */
const anyLogits = fc.array(
  fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.double({ min: -3, max: 3, noNaN: true }),
    fc.constantFrom(800, -800, 0, -0, 1e308, -1e308),
  ),
  { minLength: 1, maxLength: 128 },
)

test.each(['softmax', 'sparsemax'] as const)(
  '%s sums to 1 within 1e-12 at any finite logits, alone and in a batch',
  (output) => {
    fc.assert(
      fc.property(anyLogits, fc.integer({ min: 1, max: 3 }), (z, columns) => {
        const mlp = createMlp(architectureOf([1, z.length], [], output), columns)
        mlp.parameters.b[0].set(z)
        mlp.forward(columns)
        const f = columnsOf(mlp.activations[1], mlp.stride, columns)
        expect(f.every((share) => share >= 0 && share <= 1)).toBe(true)
        for (let start = 0; start < f.length; start += z.length) {
          const sum = f.slice(start, start + z.length).reduce((total, share) => total + share, 0)
          expect(Math.abs(sum - 1)).toBeLessThanOrEqual(1e-12)
        }
      }),
      options,
    )
  },
)

test('softmax ignores a shift', () => {
  fc.assert(
    fc.property(logits, fc.double({ min: -500, max: 500, noNaN: true }), (z, shift) => {
      // z + shift is rounded, by up to 2⁻⁴³ for |z + shift| ≤ 1200.
      const shifted = softmax(z.map((value) => value + shift))
      expect(shifted).toBeAllClose(softmax(z), { atol: 0, rtol: 1e-12 })
    }),
    options,
  )
})

const networks = fc.record({
  hidden: fc.constantFrom(...hiddenActivations),
  output: fc.constantFrom(...heads.map((head) => head.output)),
  units: fc.integer({ min: 2, max: 9 }),
  columns: fc.integer({ min: 1, max: 9 }),
  seed: fc.nat(),
})

test('permuting hidden units leaves the output', () => {
  fc.assert(
    fc.property(networks, ({ hidden, output, units, columns, seed }) => {
      const architecture = architectureOf([2, units, 3], [hidden], output)
      const inputs = randomRows(columns, 2, seed)
      const one = createRandomMlp(architecture, columns, seed)
      const two = createMlp(architecture, columns)
      const [W1, W2] = one.parameters.W
      const [b1, b2] = one.parameters.b
      two.parameters.b[1].set(b2)
      for (let unit = 0; unit < units; unit++) {
        const to = (unit + 1) % units
        two.parameters.W[0].set(W1.subarray(2 * unit, 2 * unit + 2), 2 * to)
        two.parameters.b[0][to] = b1[unit]
        for (let o = 0; o < 3; o++) {
          two.parameters.W[1][o * units + to] = W2[o * units + unit]
        }
      }
      for (const mlp of [one, two]) {
        fill(mlp, inputs, [])
        mlp.forward(columns)
      }
      // The sum over the units runs in another order.
      expect(two.activations[2]).toBeAllClose(one.activations[2], { atol: 1e-13, rtol: 1e-12 })
    }),
    options,
  )
})

test('a learning rate of 0 changes nothing', () => {
  fc.assert(
    fc.property(
      networks,
      fc.constantFrom('sgd', 'momentum', 'adam'),
      fc.constantFrom('none', 'l1', 'l2'),
      fc.constantFrom('proximal', 'subgradient'),
      ({ hidden, output, units, columns, seed }, optimiser, penalty, l1Rule) => {
        const mlp = createRandomMlp(architectureOf([2, units, 3], [hidden], output), columns, seed)
        fill(mlp, randomRows(columns, 2, seed), randomTargets(output, columns, 3, seed))
        const before = mlp.parameters.values.slice()
        const state = createOptimiserState(optimiser, before.length)
        const rule = { momentum: 0.9, penalty, lambda: 0.1, l1Rule, optimiser }
        for (let step = 0; step < 3; step++) {
          mlp.forward(columns)
          mlp.backward(columns)
          applyUpdate(mlp.parameters, mlp.gradients, columns, { learningRate: 0, ...rule }, state)
        }
        expect(mlp.parameters.values).toEqual(before)
      },
    ),
    options,
  )
})

test('a batch has the same bits in buffers of any size', () => {
  fc.assert(
    fc.property(networks, fc.integer({ min: 1, max: 30 }), (network, spare) => {
      const { hidden, output, units, columns, seed } = network
      const architecture = architectureOf([2, units, 3], [hidden], output)
      const [tight, loose] = [columns, columns + spare].map((capacity) => {
        const mlp = createRandomMlp(architecture, capacity, seed)
        fill(mlp, randomRows(columns, 2, seed), randomTargets(output, columns, 3, seed))
        mlp.forward(columns)
        mlp.backward(columns)
        return mlp
      })
      expect(loose.gradients.values).toEqual(tight.gradients.values)
      expect(loose.dataLoss(columns)).toBe(tight.dataLoss(columns))
    }),
    options,
  )
})

test('backward leaves the activations and the parameters', () => {
  const mlp = createRandomMlp(architectureOf([2, 5, 3], ['tanh'], 'softmax'), 4, 1)
  fill(mlp, randomRows(4, 2, 1), randomTargets('softmax', 4, 3, 1))
  mlp.forward(4)
  const before = [...mlp.activations, mlp.parameters.values].map((values) => values.slice())
  mlp.backward(4)
  expect([...mlp.activations, mlp.parameters.values]).toEqual(before)
})
