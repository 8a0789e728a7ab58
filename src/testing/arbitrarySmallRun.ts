import fc from 'fast-check'
import {
  defaultConfig,
  headsFor,
  l1Rules,
  optimiserNames,
  penaltyNames,
  type RunConfig,
} from '../config/index.ts'
import { taskOf } from '../datasets/index.ts'
import { hiddenActivations } from '../engine/index.ts'
import { plain, whole } from './arbitraryConfig.ts'

const arbitraryHidden = fc.array(
  fc.record(
    { units: whole({ min: 1, max: 5 }), activation: fc.constantFrom(...hiddenActivations) },
    plain,
  ),
  { maxLength: 3 },
)

const arbitraryTraining = fc.record(
  {
    learningRate: fc.constantFrom(0.01, 0.1, 1),
    batchSize: whole({ min: 1, max: 12 }),
    optimiser: fc.constantFrom(...optimiserNames),
    penalty: fc.constantFrom(...penaltyNames),
    lambda: fc.constantFrom(0.01, 0.3),
    l1Rule: fc.constantFrom(...l1Rules),
  },
  plain,
)

/** Small networks of all functions, outputs and losses on thirty points of every task. */
export const arbitrarySmallRun: fc.Arbitrary<RunConfig> = fc
  .constantFrom('circle' as const, 'blobs' as const, 'plane' as const, 'curve' as const)
  .chain((set) => {
    const data = { ...defaultConfig.data, set, points: 30 }
    return fc.record(
      {
        data: fc.constant(data),
        hidden: arbitraryHidden,
        head: fc.constantFrom(...headsFor(taskOf(data))),
        training: arbitraryTraining,
        seed: whole({ min: 0, max: 1e6 }),
      },
      plain,
    )
  })
  .map(
    ({ data, hidden, head, training, seed }): RunConfig => ({
      ...defaultConfig,
      ...head,
      data,
      hidden,
      features: data.set === 'curve' ? ['x1'] : ['x1', 'x2'],
      init: 'uniform-half',
      training: { ...defaultConfig.training, ...training },
      seeds: { seed },
    }),
  )
