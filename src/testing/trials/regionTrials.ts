import fc from 'fast-check'
import * as engine from '../../engine/index.ts'
import { architectureOf } from '../batches.ts'
import { anyNumbers, calls, notWhole, runToEnd, type Trial, wrongLength } from '../refusals.ts'
import { architecture, network, wrongArchitectures, wrongParameters } from './shapes.ts'

const square = { left: -2, right: 2, bottom: -2, top: 2 }
const reluNet = architectureOf([2, 3, 2, 1], ['relu', 'linear'], 'linear')

function countsTrial(bound: (widths: readonly number[], inputs: number) => unknown) {
  return {
    refuses: {
      'widths that are no counts': calls(notWhole(1, 1024), (width) => bound([3, width], 2)),
      'inputs that are no count': calls(notWhole(1, 128), (inputs) => bound([3], inputs)),
    },
    bears: {
      'the largest sizes': calls(fc.constant<number[]>([1024, 1024, 1024]), (widths) =>
        bound(widths, 128),
      ),
    },
  }
}

/** Linear regions and the bounds on their number. */
export const regionTrials = {
  computeLinearRegions: {
    refuses: {
      'what makes no network': calls(wrongArchitectures, (wrong) =>
        runToEnd(engine.computeLinearRegions(wrong, network().parameters, square)),
      ),
      'parameters of another network': calls(wrongParameters, (parameters) =>
        runToEnd(
          engine.computeLinearRegions({ ...architecture, hidden: ['relu'] }, parameters, square),
        ),
      ),
      'a rectangle that is none': calls(
        anyNumbers(4).filter(
          ([left, right, bottom, top]) =>
            !(left < right && bottom < top && [left, right, bottom, top].every(Number.isFinite)),
        ),
        ([left, right, bottom, top]) => {
          const rectangle = { left, right, bottom, top }
          const parameters = engine.createParameters([2, 3, 2, 1])
          return runToEnd(engine.computeLinearRegions(reluNet, parameters, rectangle))
        },
      ),
      'layers and limits that are no counts': calls(
        fc.oneof(
          notWhole(0, 2).map((hiddenLayers) => ({ hiddenLayers })),
          notWhole().map((limit) => ({ limit })),
          wrongLength(6).map((inputMap) => ({ inputMap })),
        ),
        (options) => {
          const parameters = engine.createParameters([2, 3, 2, 1])
          return runToEnd(engine.computeLinearRegions(reluNet, parameters, square, options))
        },
      ),
    },
    bears: {
      'a network of any numbers': calls(anyNumbers(20), (values) => {
        const parameters = engine.createParameters([2, 3, 2, 1], values)
        return runToEnd(engine.computeLinearRegions(reluNet, parameters, square))
      }),
    },
  },
  montufarBound: countsTrial(engine.montufarBound),
  oneLayerMaximum: countsTrial((widths, inputs) => engine.oneLayerMaximum(widths.at(-1)!, inputs)),
  regionObstacle: {
    bears: {
      'any numbers': calls(anyNumbers(20), (values) =>
        engine.regionObstacle(reluNet, engine.createParameters([2, 3, 2, 1], values)),
      ),
    },
  },
  serraBound: countsTrial(engine.serraBound),
} as const satisfies Record<string, Trial>
