import fc from 'fast-check'
import * as engine from '../../engine/index.ts'
import { anyNumber, anyNumbers, calls, runToEnd, type Trial, wrongLength } from '../refusals.ts'
import { anySamples, samples, wrongSamples } from './shapes.ts'

const unit = { weights: Float64Array.of(1, -1), bias: 0 }
const wrongUnits = wrongLength(2).map((weights) => ({ weights, bias: 0 }))
const anyUnits = fc.tuple(anyNumbers(2), anyNumber).map(([weights, bias]) => ({ weights, bias }))

function marginTrial(find: typeof engine.findMargin) {
  return {
    refuses: {
      'samples that do not fit together': calls(
        wrongSamples.filter(({ nIn, nOut }) => nIn !== 3 || nOut !== 1),
        (wrong) => find(wrong),
      ),
      'what is not finite': calls(
        fc.tuple(fc.constantFrom(NaN, Infinity, -Infinity), fc.nat({ max: 8 })),
        ([value, at]) => {
          const inputs = samples.inputs.slice()
          const targets = samples.targets.slice()
          if (at < 6) inputs[at] = value
          else targets[at - 6] = value
          return find({ ...samples, inputs, targets })
        },
      ),
    },
    bears: { 'any samples, none too': calls(anySamples, (any) => find(any)) },
  }
}

/** Threshold units and their margin. */
export const perceptronTrials = {
  findMargin: marginTrial(engine.findMargin),
  searchMargin: marginTrial((any) => runToEnd(engine.searchMargin(any))),
  searchSeparation: {
    refuses: {
      'samples that do not fit together': calls(
        wrongSamples.filter(({ nIn, nOut }) => nIn !== 3 || nOut !== 1),
        (wrong) => runToEnd(engine.searchSeparation(wrong)),
      ),
    },
    bears: {
      'any samples, none too': calls(anySamples, (any) => runToEnd(engine.searchSeparation(any))),
      'any numbers': calls(fc.tuple(anyNumbers(6), anyNumbers(3)), ([inputs, targets]) =>
        runToEnd(engine.searchSeparation({ ...samples, inputs, targets })),
      ),
    },
  },
  mistakeBound: {
    refuses: {
      'a start of another width': calls(wrongUnits, (start) =>
        engine.mistakeBound({ margin: 1, radius: 2, unit }, start),
      ),
    },
    bears: {
      'any numbers': calls(fc.tuple(anyNumber, anyNumber, anyUnits), ([margin, radius, start]) =>
        engine.mistakeBound({ margin, radius, unit }, start),
      ),
    },
  },
} as const satisfies Record<string, Trial>
