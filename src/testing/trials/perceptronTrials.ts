import fc from 'fast-check'
import * as engine from '../../engine/index.ts'
import { anyNumber, anyNumbers, calls, type Trial, wrongLength } from '../refusals.ts'
import { anySamples, samples, wrongSamples } from './shapes.ts'

const unit = { weights: Float64Array.of(1, -1), bias: 0 }
const wrongUnits = wrongLength(2).map((weights) => ({ weights, bias: 0 }))
const anyUnits = fc.tuple(anyNumbers(2), anyNumber).map(([weights, bias]) => ({ weights, bias }))

/** Threshold units and their margin. */
export const perceptronTrials = {
  countRight: {
    bears: {
      'any unit and samples': calls(fc.tuple(anyUnits, anySamples), ([u, s]) =>
        engine.countRight(u, s),
      ),
    },
  },
  createPerceptron: {
    refuses: {
      'a unit for other samples': calls(wrongUnits, (wrong) =>
        engine.createPerceptron(samples, wrong),
      ),
    },
  },
  excitation: {
    bears: {
      'any number': calls(anyNumber, (v) => engine.excitation(unit, Float64Array.of(v, v), 1, 0)),
    },
  },
  findMargin: {
    refuses: {
      'samples that do not fit together': calls(
        wrongSamples.filter(({ nIn, nOut }) => nIn !== 3 || nOut !== 1),
        (wrong) => engine.findMargin(wrong),
      ),
      'what is not finite': calls(
        fc.tuple(fc.constantFrom(NaN, Infinity, -Infinity), fc.nat({ max: 8 })),
        ([value, at]) => {
          const inputs = samples.inputs.slice()
          const targets = samples.targets.slice()
          if (at < 6) inputs[at] = value
          else targets[at - 6] = value
          return engine.findMargin({ ...samples, inputs, targets })
        },
      ),
    },
    bears: { 'any samples, none too': calls(anySamples, (any) => engine.findMargin(any)) },
  },
  learnEpoch: {
    bears: {
      'any unit and samples': calls(fc.tuple(anyUnits, anySamples), ([start, any]) => {
        const perceptron = engine.createPerceptron(any, start)
        for (let epoch = 0; epoch < 3; epoch++) engine.learnEpoch(perceptron, any, 1)
      }),
    },
  },
  learnSample: {
    bears: {
      'any unit': calls(anyUnits, (start) => {
        engine.learnSample(engine.createPerceptron(samples, start), samples, 0)
      }),
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
