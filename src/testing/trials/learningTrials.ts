import fc from 'fast-check'
import type { StepSettings } from '../../engine/index.ts'
import * as engine from '../../engine/index.ts'
import {
  anyNumber,
  anyNumbers,
  calls,
  notWhole,
  runToEnd,
  type Trial,
  wrongLength,
} from '../refusals.ts'
import { anyNetwork, capacity, network, samples, wrongParameters, wrongSamples } from './shapes.ts'

/** Of Adam, with a little L2. */
export const settings: StepSettings = {
  learningRate: 0.1,
  momentum: 0.9,
  penalty: 'l2',
  lambda: 0.1,
  l1Rule: 'proximal',
  optimiser: 'adam',
}
const objective = { samples, indices: Uint32Array.of(0, 2), penalty: 'l2', lambda: 0.1 } as const

/** What a network learns by. */
export const learningTrials = {
  applyUpdate: {
    refuses: {
      'columns that are no count': calls(notWhole(), (columns) => {
        const { parameters, gradients } = network()
        engine.applyUpdate(
          parameters,
          gradients,
          columns,
          settings,
          engine.createOptimiserState('adam', 13),
        )
      }),
      'gradients of another network': calls(
        wrongParameters.filter(({ values }) => values.length !== 13),
        (gradients) => {
          const state = engine.createOptimiserState('adam', 13)
          engine.applyUpdate(network().parameters, gradients, 1, settings, state)
        },
      ),
      'a state of another size': calls(wrongLength(28), (values) => {
        const { parameters, gradients } = network()
        const state = { values, dead: new Uint8Array(13), steps: 0 }
        engine.applyUpdate(parameters, gradients, 1, settings, state)
      }),
      'marks of dead weights of another network': calls(
        fc.integer({ min: 0, max: 30 }).filter((count) => count !== 13),
        (count) => {
          const { parameters, gradients } = network()
          const { values } = engine.createOptimiserState('adam', 13)
          const state = { values, dead: new Uint8Array(count), steps: 0 }
          const deadly = { ...settings, penalty: 'l1', l1Rule: 'dead' } as const
          engine.applyUpdate(parameters, gradients, 1, deadly, state)
        },
      ),
    },
    bears: {
      'any numbers': calls(
        fc.tuple(
          anyNumbers(13),
          anyNumbers(13),
          anyNumbers(3),
          fc.constantFrom('sgd', 'momentum', 'adam'),
          fc.constantFrom('none', 'l1', 'l2'),
          fc.constantFrom('proximal', 'subgradient', 'dead'),
        ),
        ([values, slopes, [learningRate, momentum, lambda], optimiser, penalty, l1Rule]) => {
          const { parameters, gradients } = network()
          parameters.values.set(values)
          gradients.values.set(slopes)
          const state = engine.createOptimiserState(optimiser, 13)
          const any = { learningRate, momentum, lambda, optimiser, penalty, l1Rule }
          engine.applyUpdate(parameters, gradients, 3, any, state)
        },
      ),
    },
  },
  checkGradients: {
    refuses: {
      'samples for another network': calls(wrongSamples, (wrong) =>
        runToEnd(engine.checkGradients(network(), { ...objective, samples: wrong })),
      ),
      'a batch of no samples': calls(fc.constant(new Uint32Array()), (indices) =>
        runToEnd(engine.checkGradients(network(), { ...objective, indices })),
      ),
      'the number of no sample': calls(fc.integer({ min: 3 }), (index) => {
        const indices = Uint32Array.of(0, index)
        return runToEnd(engine.checkGradients(network(), { ...objective, indices }))
      }),
    },
    bears: {
      'a network and a batch of any numbers': calls(
        fc.tuple(anyNetwork, anyNumber, fc.constantFrom('none', 'l1', 'l2')),
        ([mlp, lambda, penalty]) => {
          const { capacity: count, stride } = mlp
          const rowsOf = (values: Float64Array, width: number) =>
            Float64Array.from({ length: width * count }, (_, k) => {
              return values[Math.floor(k / count) * stride + (k % count)]
            })
          const any = {
            inputs: rowsOf(mlp.inputs, 2),
            targets: rowsOf(mlp.targets, 3),
            count,
            nIn: 2,
            nOut: 3,
          }
          const indices = Uint32Array.from({ length: count }, (_, k) => k)
          return runToEnd(engine.checkGradients(mlp, { samples: any, indices, penalty, lambda }))
        },
      ),
    },
  },
  computeInputGradients: {
    refuses: {
      'columns beyond the capacity': calls(notWhole(1, capacity), (columns) =>
        engine.computeInputGradients(network(), columns, new Float64Array(8)),
      ),
      'room of another size': calls(wrongLength(8), (dx) =>
        engine.computeInputGradients(network(), 2, dx),
      ),
    },
  },
  createHeldParameters: {
    bears: { 'no places': calls(fc.constant(new Uint32Array()), engine.createHeldParameters) },
  },
  keepHeld: {
    refuses: {
      'a place of no parameter': calls(fc.integer({ min: 13 }), (place) => {
        const held = engine.createHeldParameters(Uint32Array.of(0, place))
        engine.keepHeld(held, network().parameters.values)
      }),
    },
  },
  putToRest: {
    refuses: {
      'a place of no parameter': calls(notWhole(0, 12), (place) =>
        engine.putToRest(place, 13, 'adam', engine.createOptimiserState('adam', 13)),
      ),
    },
  },
  putBackHeld: {
    bears: {
      'any numbers': calls(anyNumbers(13), (values) => {
        const held = engine.createHeldParameters(Uint32Array.of(0, 12))
        engine.keepHeld(held, values)
        engine.putBackHeld(held, values, 'adam', engine.createOptimiserState('adam', 13))
      }),
    },
  },
  createOptimiserState: {
    refuses: {
      'a number of parameters that is none': calls(notWhole(0), (count) =>
        engine.createOptimiserState('adam', count),
      ),
    },
  },
  penalty: {
    bears: {
      'any numbers': calls(
        fc.tuple(anyNumbers(13), anyNumber, fc.constantFrom('none', 'l1', 'l2')),
        ([values, lambda, kind]) =>
          engine.penalty(engine.createParameters([2, 3, 1], values), kind, lambda),
      ),
    },
  },
} as const satisfies Record<string, Trial>
