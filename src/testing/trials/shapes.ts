import fc from 'fast-check'
import type { Architecture, Mlp, Parameters, Samples } from '../../engine/index.ts'
import { createMlp, createParameters, heads, hiddenActivations } from '../../engine/index.ts'
import { architectureOf, createRandomMlp } from '../batches.ts'
import { anyNumbers, notWhole, wrongLength } from '../refusals.ts'

/** The network of the trials: 2-3-1, four samples at a time. */
export const architecture = architectureOf([2, 3, 1], ['tanh'], 'sigmoid')
export const capacity = 4

export const network = (): Mlp => createRandomMlp(architecture, capacity, 1)
const samplesOf = (inputs: Float64Array, targets: Float64Array): Samples => ({
  inputs,
  targets,
  count: targets.length,
  nIn: 2,
  nOut: 1,
})
/** Three samples that fit it. */
export const samples: Samples = samplesOf(
  Float64Array.of(1, 2, 3, -1, 0, 1),
  Float64Array.of(0, 1, 1),
)
/** Layer sizes that make no network: too few, or not all whole numbers from 1. */
export const wrongSizes = fc.oneof(
  fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 1 }),
  fc
    .tuple(fc.array(fc.integer({ min: 1, max: 9 })), notWhole(), fc.integer({ min: 1, max: 9 }))
    .map(([before, wrong, after]) => [...before, wrong, after]),
)
/** Sizes, functions and head that do not go together. */
export const wrongArchitectures: fc.Arbitrary<Architecture> = fc.oneof(
  wrongSizes.map((layerSizes) => ({ ...architecture, layerSizes })),
  fc
    .array(fc.constantFrom(...hiddenActivations))
    .filter(({ length }) => length !== 1)
    .map((hidden) => ({ ...architecture, hidden })),
  fc.constant({ ...architecture, output: 'linear' as const }),
)

/** Parameters of other layers, some of them as many numbers in all. */
export const wrongParameters: fc.Arbitrary<Parameters> = fc
  .oneof(
    fc.constantFrom([12, 1], [5, 2, 0.5], [3, 2, 1], [2, 3, 1, 1]),
    fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 2, maxLength: 5 }),
  )
  .filter((sizes) => sizes.every(Number.isInteger) && sizes.join() !== '2,3,1')
  .map((sizes) => createParameters(sizes))

/** Samples that do not fit a 2-3-1 network. */
export const wrongSamples: fc.Arbitrary<Samples> = fc.oneof(
  wrongLength(6).map((inputs) => ({ ...samples, inputs })),
  wrongLength(3).map((targets) => ({ ...samples, targets, count: 3 })),
  notWhole(0).map((count) => ({ ...samples, count })),
  notWhole().map((nIn) => ({ ...samples, nIn })),
  fc.constantFrom({ nIn: 3, nOut: 1 }, { nIn: 2, nOut: 2 }).map((widths) => ({
    ...samplesOf(new Float64Array(3 * widths.nIn), new Float64Array(3 * widths.nOut)),
    count: 3,
    ...widths,
  })),
)
/** None to nine samples for it, of any numbers. */
export const anySamples: fc.Arbitrary<Samples> = fc
  .nat({ max: 9 })
  .chain((count) => fc.tuple(anyNumbers(2 * count), anyNumbers(count)))
  .map(([inputs, targets]) => samplesOf(inputs, targets))

/** A network of any head and hidden function, all of its numbers anything, with a batch loaded. */
export const anyNetwork: fc.Arbitrary<Mlp> = fc
  .tuple(
    fc.constantFrom(...heads),
    fc.constantFrom(...hiddenActivations),
    fc.integer({ min: 1, max: 5 }),
  )
  .chain(([{ output, loss }, hidden, columns]) => {
    const mlp = createMlp(architectureOf([2, 3, 3], [hidden], output, loss), columns)
    const lengths = [mlp.parameters.values, mlp.inputs, mlp.targets].map(({ length }) => length)
    return fc.tuple(...lengths.map(anyNumbers)).map(([values, inputs, targets]) => {
      mlp.parameters.values.set(values)
      mlp.inputs.set(inputs)
      mlp.targets.set(targets)
      return mlp
    })
  })
