import fc from 'fast-check'
import * as engine from '../../engine/index.ts'
import { anyNumber, anyNumbers, calls, notWhole, type Trial, wrongLength } from '../refusals.ts'

const curve = { target: (x: number) => x, left: -1, right: 1 }
const wrongCurves = fc
  .tuple(anyNumber, anyNumber)
  .filter(([left, right]) => !(left < right && Number.isFinite(right - left)))
  .map(([left, right]) => ({ ...curve, left, right }))
const anyCurve = fc
  .func(anyNumber)
  .map((target) => ({ ...curve, target: (x: number) => target(x) }))

function builderTrial(build: typeof engine.buildHinges) {
  return {
    refuses: {
      'units that are no count': calls(notWhole(), (units) => build(curve, units)),
      'an interval that is none': calls(wrongCurves, (wrong) => build(wrong, 3)),
    },
    bears: { 'a target that gives anything': calls(anyCurve, (any) => build(any, 5)) },
  }
}

/** What is defined for every number. */
function everyNumberTrial(f: (x: number) => number) {
  return { bears: { 'any number': calls(anyNumber, f) } }
}

/** What takes numbers, one at a time, and what builds on functions. */
export const functionTrials = {
  cos: everyNumberTrial(engine.cos),
  exp: everyNumberTrial(engine.exp),
  log: everyNumberTrial(engine.log),
  sigmoid: everyNumberTrial(engine.sigmoid),
  sin: everyNumberTrial(engine.sin),
  softplus: everyNumberTrial(engine.softplus),
  tanh: everyNumberTrial(engine.tanh),
  slopesOf: {
    bears: {
      'any numbers': calls(
        fc.tuple(fc.constantFrom(...engine.hiddenActivations), anyNumbers(3)),
        ([g, h]) => engine.slopesOf(g, h),
      ),
    },
  },
  openStream: {
    refuses: {
      'a seed that is no whole number': calls(notWhole(0, Number.MAX_SAFE_INTEGER), (seed) =>
        engine.openStream(seed, 'name'),
      ),
      'an index that is no whole number': calls(notWhole(0, Number.MAX_SAFE_INTEGER), (index) =>
        engine.openStream(1, 'name', 0, index),
      ),
      'a number of choices that is none': calls(notWhole(1, 2 ** 32), (n) =>
        engine.openStream(1, 'name').below(n),
      ),
    },
  },
  checkWhole: {
    refuses: {
      'what is not within the range': calls(notWhole(2, 9), (n) => engine.checkWhole('n', n, 2, 9)),
    },
    bears: {
      'what is': calls(fc.integer({ min: 2, max: 9 }), (n) => engine.checkWhole('n', n, 2, 9)),
    },
  },
  outputsOf: {
    refuses: {
      'outputs that are no count': calls(notWhole(), (n) =>
        engine.outputsOf('softmax', new Float64Array(6), n),
      ),
      'rows of different lengths': calls(fc.nat({ max: 5 }), (n) =>
        engine.outputsOf('sparsemax', new Float64Array(2 * n + 1), 2),
      ),
    },
    bears: {
      'any numbers': calls(fc.tuple(fc.constantFrom(...engine.outputs), anyNumbers(6)), ([o, z]) =>
        engine.outputsOf(o, z, 3),
      ),
    },
  },
  lossesOf: {
    refuses: {
      'other targets than there are outputs': calls(wrongLength(6), (y) =>
        engine.lossesOf(engine.heads[1], new Float64Array(6), y, 2),
      ),
    },
    bears: {
      'any numbers': calls(
        fc.tuple(fc.constantFrom(...engine.heads), anyNumbers(6), anyNumbers(6)),
        ([head, z, y]) => engine.lossesOf(head, z, y, 3),
      ),
    },
  },
  buildHinges: builderTrial(engine.buildHinges),
  buildStaircase: builderTrial(engine.buildStaircase),
} as const satisfies Record<string, Trial>
