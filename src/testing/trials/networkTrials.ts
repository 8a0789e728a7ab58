import fc from 'fast-check'
import * as engine from '../../engine/index.ts'
import { calls, notWhole, type Trial, wrongLength } from '../refusals.ts'
import {
  anyNetwork,
  anySamples,
  architecture,
  capacity,
  network,
  samples,
  wrongArchitectures,
  wrongParameters,
  wrongSamples,
  wrongSizes,
} from './shapes.ts'

/** What makes a network and puts samples through it. */
export const networkTrials = {
  addressOf: {
    refuses: {
      'what is no number of a parameter': calls(notWhole(0, 12), (index) =>
        engine.addressOf(index, [2, 3, 1]),
      ),
      'sizes that make no network': calls(wrongSizes, (sizes) => engine.addressOf(1e9, sizes)),
    },
  },
  placeOf: {
    refuses: {
      'the address of no parameter': calls(
        fc.oneof(
          notWhole(0, 1).map((layer) => ({ layer, to: 0, from: 0 })),
          notWhole(0, 2).map((to) => ({ layer: 0, to, from: 'bias' as const })),
          notWhole(0, 1).map((from) => ({ layer: 0, to: 0, from })),
        ),
        (at) => engine.placeOf(at, [2, 3, 1]),
      ),
    },
  },
  createMlp: {
    refuses: {
      'what makes no network': calls(wrongArchitectures, (wrong) => engine.createMlp(wrong, 1)),
      'a capacity that is no count': calls(notWhole(), (n) => engine.createMlp(architecture, n)),
      'parameters of another network': calls(wrongParameters, (parameters) =>
        engine.createMlp(architecture, 1, parameters),
      ),
      'a pass over columns beyond the capacity': calls(
        fc.tuple(notWhole(1, capacity), fc.constantFrom('forward', 'backward', 'dataLoss')),
        ([columns, pass]) => network()[pass](columns),
      ),
      'partial sums and positions that are none': calls(
        fc.oneof(
          notWhole(0).map((first) => ({ first, sums: new Float64Array(2) })),
          fc.nat({ max: 1 }).map((length) => ({ first: 0, sums: new Float64Array(length) })),
        ),
        ({ first, sums }) => network().addLosses(1, first, sums),
      ),
    },
    bears: {
      'any numbers in every pass': calls(anyNetwork, (mlp) => {
        mlp.forward(mlp.capacity)
        mlp.backward(mlp.capacity)
        return mlp.dataLoss(mlp.capacity)
      }),
    },
  },
  createParameters: {
    refuses: {
      'sizes that make no network': calls(wrongSizes, (sizes) => engine.createParameters(sizes)),
      'values of another number': calls(wrongLength(13), (values) =>
        engine.createParameters([2, 3, 1], values),
      ),
    },
  },
  initialise: {
    refuses: {
      'what makes no network': calls(wrongArchitectures, (wrong) =>
        engine.initialise(wrong, network().parameters, 'auto', 1),
      ),
      'parameters of another network': calls(wrongParameters, (parameters) =>
        engine.initialise(architecture, parameters, 'auto', 1),
      ),
      'a seed that is no whole number': calls(notWhole(0, Number.MAX_SAFE_INTEGER), (seed) =>
        engine.initialise(architecture, network().parameters, 'auto', seed),
      ),
      'a range that is none': calls(
        fc.oneof(fc.constantFrom(NaN, Infinity, 0, -0), fc.double({ max: 0, noNaN: true })),
        (inputRange) =>
          engine.initialise(architecture, network().parameters, 'knot', 1, { inputRange }),
      ),
    },
    bears: {
      'any seed in every way': calls(
        fc.tuple(fc.maxSafeNat(), fc.constantFrom(...engine.initialisations)),
        ([seed, way]) => engine.initialise(architecture, network().parameters, way, seed),
      ),
    },
  },
  loadBatch: {
    refuses: {
      'samples for another network': calls(wrongSamples, (wrong) =>
        engine.loadBatch(network(), wrong, Uint32Array.of(0), 0, 1),
      ),
      'columns beyond the capacity or the list': calls(notWhole(1, 3), (columns) =>
        engine.loadBatch(network(), samples, Uint32Array.of(0, 1, 2), 0, columns),
      ),
      'more columns than there is room for': calls(fc.integer({ min: 5, max: 9 }), (columns) =>
        engine.loadBatch(network(), samples, new Uint32Array(9), 0, columns),
      ),
      'a start beyond the list': calls(notWhole(0, 1), (start) =>
        engine.loadBatch(network(), samples, Uint32Array.of(0, 1, 2), start, 2),
      ),
      'the number of no sample': calls(
        fc.oneof(fc.integer({ max: -1 }), fc.integer({ min: 3 })),
        (index) => engine.loadBatch(network(), samples, Int32Array.of(0, index), 0, 2),
      ),
    },
    bears: {
      'any samples': calls(
        anySamples.filter(({ count }) => count > 0),
        (any) => engine.loadBatch(network(), any, Uint32Array.of(0), 0, 1),
      ),
    },
  },
  parameterCount: {
    refuses: {
      'sizes that make no network': calls(wrongSizes, (sizes) => engine.parameterCount(sizes)),
    },
  },
  evaluate: {
    refuses: {
      'samples for another network': calls(wrongSamples, (wrong) =>
        engine.evaluate(network(), wrong),
      ),
    },
    bears: {
      'any samples, none too': calls(anySamples, (any) => engine.evaluate(network(), any)),
    },
  },
} as const satisfies Record<string, Trial>
