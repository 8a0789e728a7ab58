import fc from 'fast-check'
import { typescriptEngine } from '../../engine/index.ts'
import { inspect } from '../../run/index.ts'
import { anyNumber, calls, notWhole, runToEnd, type Trial } from '../refusals.ts'
import { editAtStart, start } from './smallRun.ts'

const space = { kind: 'space', layer: 1, axes: [0, 1], way: true, places: [] } as const

/** Every kind of question that a view may ask of a run. */
export const inspectTrial = {
  refuses: {
    'layers that are none': calls(notWhole(0, 2), (layer) =>
      runToEnd(inspect(start(), typescriptEngine, { kind: 'layers', layers: [layer] })),
    ),
    'a temperature that is none': calls(
      fc.constantFrom(0, -1, NaN, Infinity, -Infinity, -1e-300),
      (temperature) =>
        runToEnd(inspect(start(), typescriptEngine, { kind: 'predictions', temperature })),
    ),
    'a hidden layer that is no number': calls(notWhole(), (layer) =>
      runToEnd(inspect(start(), typescriptEngine, { kind: 'activations', layer })),
    ),
    'batches of no size': calls(notWhole(), (batchSize) => {
      const request = { kind: 'gradients', pastFrom: null, noise: { batchSize } } as const
      return runToEnd(inspect(start(), typescriptEngine, request))
    }),
    'axes that are no units': calls(
      fc.oneof(
        notWhole(0).map((unit) => [0, unit]),
        fc.constantFrom([], [1], [0, 1, 2, 3]),
      ),
      (axes) => runToEnd(inspect(start(), typescriptEngine, { ...space, axes })),
    ),
    'a layer without a space': calls(notWhole(0, 1), (layer) =>
      runToEnd(inspect(start(), typescriptEngine, { ...space, layer })),
    ),
  },
  bears: {
    'a network of any numbers': calls(anyNumber, (value) => {
      const here = start(editAtStart({ layer: 0, to: 1, from: 'bias' }, value))
      const request = { kind: 'layers', layers: [0, 1, 2] } as const
      return runToEnd(inspect(here, typescriptEngine, request))
    }),
    'the losses of a network of any numbers': calls(anyNumber, (value) => {
      const here = start(editAtStart({ layer: 1, to: 0, from: 0 }, value))
      return runToEnd(inspect(here, typescriptEngine, { kind: 'losses' }))
    }),
    'the predictions of a network of any numbers': calls(
      fc.tuple(anyNumber, fc.double({ min: 1e-300, noNaN: true, noDefaultInfinity: true })),
      ([value, temperature]) => {
        const here = start(editAtStart({ layer: 1, to: 0, from: 0 }, value))
        return runToEnd(inspect(here, typescriptEngine, { kind: 'predictions', temperature }))
      },
    ),
    'slopes of a network of any numbers': calls(anyNumber, (value) => {
      const here = start(editAtStart({ layer: 0, to: 1, from: 'bias' }, value))
      const request = { kind: 'activations', layer: 1 } as const
      return runToEnd(inspect(here, typescriptEngine, request))
    }),
    'gradients of a network of any numbers, from any time on': calls(
      fc.tuple(anyNumber, anyNumber),
      ([value, pastFrom]) => {
        const here = start(editAtStart({ layer: 0, to: 1, from: 'bias' }, value))
        const request = { kind: 'gradients', pastFrom, noise: { batchSize: null } } as const
        return runToEnd(inspect(here, typescriptEngine, request))
      },
    ),
    'a space of any numbers': calls(
      fc.tuple(anyNumber, anyNumber, anyNumber),
      ([value, x1, x2]) => {
        const here = start(editAtStart({ layer: 0, to: 1, from: 0 }, value))
        const request = { ...space, places: [{ x1, x2 }] }
        return runToEnd(inspect(here, typescriptEngine, request))
      },
    ),
    'a nudge of no parameter': calls(notWhole(0, 1), (layer) =>
      runToEnd(
        inspect(start(), typescriptEngine, {
          kind: 'backprop',
          of: { kind: 'batch' },
          nudge: { layer, to: 0, from: 0 },
        }),
      ),
    ),
    'a pass of any input, and of points that are none': calls(
      fc.tuple(anyNumber, anyNumber, anyNumber),
      ([x1, x2, target]) => {
        for (const of of [
          { kind: 'input', x1, x2, target },
          { kind: 'point', point: x1 },
        ] as const) {
          const request = { kind: 'backprop', of, nudge: null } as const
          runToEnd(inspect(start(), typescriptEngine, request))
        }
      },
    ),
  },
} as const satisfies Trial
