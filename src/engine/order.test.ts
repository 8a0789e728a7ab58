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
import { backpropagate } from '../testing/oracle.ts'
import { heads, hiddenActivations } from './index.ts'

/** Widths 1 to 11 reach every tile and every rest of the kernels. */
const cases = fc.record({
  layerSizes: fc.array(fc.integer({ min: 1, max: 11 }), { minLength: 2, maxLength: 5 }),
  hidden: fc.array(fc.constantFrom(...hiddenActivations), { minLength: 3, maxLength: 3 }),
  head: fc.constantFrom(...heads),
  columns: fc.integer({ min: 1, max: 11 }),
  spare: fc.integer({ min: 0, max: 5 }),
  seed: fc.nat(),
})

test('every number has the bits of the plain backpropagation in the stated order', () => {
  fc.assert(
    fc.property(cases, ({ layerSizes, hidden, head: { output, loss }, columns, spare, seed }) => {
      const layers = layerSizes.length - 2
      const architecture = architectureOf(layerSizes, hidden.slice(0, layers), output, loss)
      const nOut = layerSizes[layers + 1]
      const inputs = randomRows(columns, layerSizes[0], seed)
      const targets = randomTargets(output, columns, nOut, seed)
      const mlp = createRandomMlp(architecture, columns + spare, seed)
      // What an earlier, larger batch leaves behind must not matter.
      mlp.inputs.fill(7)
      mlp.targets.fill(5)
      fill(mlp, inputs, targets)
      mlp.forward(columns)
      mlp.backward(columns)

      const want = backpropagate(architecture, mlp.parameters, inputs, targets)
      expect(columnsOf(mlp.preActivations, mlp.stride, columns)).toEqual(want.z.flat())
      mlp.activations.forEach((h, layer) => {
        expect(columnsOf(h, mlp.stride, columns)).toEqual(want.h[layer].flat())
      })
      expect([...mlp.gradients.values]).toEqual(want.gradients)
      expect(mlp.dataLoss(columns)).toBe(want.loss)
    }),
    { numRuns: 400, seed: 1 },
  )
})

test('a layer of 128 units has the bits of the plain backpropagation', () => {
  const architecture = architectureOf([7, 128, 128, 3], ['tanh', 'relu'], 'softmax')
  const inputs = randomRows(13, 7, 1)
  const targets = randomTargets('softmax', 13, 3, 1)
  const mlp = createRandomMlp(architecture, 16, 1, 0.2)
  fill(mlp, inputs, targets)
  mlp.forward(13)
  mlp.backward(13)
  const want = backpropagate(architecture, mlp.parameters, inputs, targets)
  expect([...mlp.gradients.values]).toEqual(want.gradients)
  expect(mlp.dataLoss(13)).toBe(want.loss)
})

test('the column that fills up an odd batch is +0 in every layer and in the output delta', () => {
  const architecture = architectureOf([2, 4, 5, 3], ['sigmoid', 'tanh'], 'softmax')
  const mlp = createRandomMlp(architecture, 6, 1)
  const everySixth = (values: Float64Array): number[] => [...values].filter((_, k) => k % 6 === 3)
  for (const values of [...mlp.activations, ...mlp.deltas]) values.fill(7)
  mlp.forward(3)
  mlp.backward(3)
  for (const values of [...mlp.activations, mlp.deltas[2]]) {
    expect(everySixth(values).every((value) => Object.is(value, 0))).toBe(true)
  }
})
