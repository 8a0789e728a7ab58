import fc from 'fast-check'
import { typescriptEngine } from '../../engine/index.ts'
import * as run from '../../run/index.ts'
import {
  anyNumber,
  anyNumbers,
  calls,
  notWhole,
  runToEnd,
  type Trial,
  wrongLength,
} from '../refusals.ts'
import { inspectTrial } from './inspectTrial.ts'
import { config, editAtStart, start } from './smallRun.ts'

function anyMetrics(loss: number, score: number): run.Metrics {
  return { trainLoss: loss, testLoss: null, penalty: 0, trainScore: score, testScore: score }
}

/** A walk forward by some number of something. */
function walkTrial(walk: (by: number) => run.Walk): Trial {
  return { refuses: { 'what is no count': calls(notWhole(0), (by) => runToEnd(walk(by))) } }
}

/** A walk that takes no number. */
function walkBackTrial(walk: (of: run.Run) => run.Walk): Trial {
  return {
    bears: {
      'a run anywhere': calls(fc.nat({ max: 30 }), (examples) => {
        const here = start()
        runToEnd(run.walkExamples(here, examples))
        return runToEnd(walk(here))
      }),
    },
  }
}

/** Runs, ways through them and pictures of them. */
export const runTrials = {
  createRun: {
    refuses: {
      'layers of no size': calls(notWhole(), (units) =>
        run.createRun({ ...config, hidden: [{ units, activation: 'tanh' }] }),
      ),
      'a network without inputs': calls(fc.constant([]), (features) =>
        run.createRun({ ...config, features }),
      ),
      'a batch size that is no count': calls(notWhole(), (batchSize) =>
        run.createRun({ ...config, training: { ...config.training, batchSize } }),
      ),
      'a seed that is no whole number': calls(notWhole(0, Number.MAX_SAFE_INTEGER), (seed) =>
        run.createRun({ ...config, seeds: { seed } }),
      ),
      'an edit of no parameter': calls(
        fc.oneof(
          notWhole(0, 1).map((layer) => ({ layer, to: 0, from: 0 })),
          notWhole(0, 1).map((to) => ({ layer: 0, to, from: 'bias' as const })),
          notWhole(0, 1).map((from) => ({ layer: 0, to: 0, from })),
        ),
        (at) => run.createRun(config, editAtStart(at)),
      ),
      'a state of another network': calls(wrongLength(9), (parameters) =>
        run.createRun(config, [], { ...start().snapshot(), parameters }),
      ),
    },
    bears: {
      'any hyper-parameters and edits': calls(
        anyNumbers(4),
        ([learningRate, momentum, lambda, value]) => {
          const training = {
            ...config.training,
            learningRate,
            momentum,
            lambda,
            penalty: 'l2' as const,
          }
          const journal = editAtStart({ layer: 1, to: 0, from: 1 }, value)
          const here = run.createRun({ ...config, training }, journal)
          runToEnd(run.walkEpochs(here, 2))
          return here.digest()
        },
      ),
    },
  },
  computeCurves: {
    refuses: {
      'samples that are no count': calls(notWhole(), (samples) =>
        run.computeCurves(start(), samples),
      ),
    },
  },
  createFieldPainter: {
    refuses: {
      'sizes that are no counts': calls(
        fc.oneof(
          notWhole().map((size) => ({ size, thumbSize: 1, unit: null })),
          notWhole(0, 4).map((thumbSize) => ({ size: 4, thumbSize, unit: null })),
        ),
        (request) => runToEnd(run.createFieldPainter(start(), typescriptEngine).paint(request)),
      ),
      'a unit that is none': calls(
        fc.oneof(
          notWhole(0, 1).map((layer) => ({ layer, unit: 0 })),
          notWhole(0, 1).map((unit) => ({ layer: 0, unit })),
        ),
        (unit) => {
          const painter = run.createFieldPainter(start(), typescriptEngine)
          return runToEnd(painter.paint({ size: 4, thumbSize: 2, unit }))
        },
      ),
    },
    bears: {
      'a network of any numbers': calls(anyNumber, (value) => {
        const here = run.createRun(config, editAtStart({ layer: 0, to: 1, from: 'bias' }, value))
        return runToEnd(
          run
            .createFieldPainter(here, typescriptEngine)
            .paint({ size: 4, thumbSize: 2, unit: null }),
        )
      }),
    },
  },
  inspect: inspectTrial,
  inspectPoint: {
    bears: {
      'any place, in a network of any numbers': calls(
        fc.tuple(fc.oneof(anyNumber, fc.nat(20)), anyNumber),
        ([point, value]) => {
          const here = run.createRun(config, editAtStart({ layer: 0, to: 1, from: 'bias' }, value))
          return run.inspectPoint(here, point)
        },
      ),
    },
  },
  goalProgress: {
    bears: {
      'any numbers': calls(fc.tuple(anyNumber, anyNumber, anyNumber), ([wanted, loss, score]) =>
        run.goalProgress(
          { 'train-loss': wanted, 'test-accuracy': wanted, units: wanted },
          run.measureGoal(config, anyMetrics(loss, score), loss),
        ),
      ),
    },
  },
  measureGoal: {
    bears: {
      'any numbers': calls(fc.tuple(anyNumber, anyNumber), ([loss, score]) =>
        run.measureGoal(config, anyMetrics(loss, score), score),
      ),
    },
  },
  digestInPieces: {
    bears: {
      'any numbers': calls(anyNumbers(9), (values) => runToEnd(run.digestInPieces(values))),
    },
  },
  walkTo: {
    refuses: {
      'updates that are no count': calls(notWhole(0), (step) =>
        runToEnd(run.walkTo(start(), step, 0)),
      ),
      'examples that are no count': calls(notWhole(0), (n) => runToEnd(run.walkTo(start(), 1, n))),
    },
    bears: {
      'an example of a run that cannot go on': calls(
        fc.tuple(fc.nat({ max: 12 }), fc.integer({ min: 1, max: 9 })),
        ([step, examples]) => {
          const far = editAtStart({ layer: 0, to: 0, from: 0 }, 1e300)
          return runToEnd(run.walkTo(run.createRun(config, far), step, examples))
        },
      ),
    },
  },
  walkBatches: walkTrial((by) => run.walkBatches(start(), by)),
  walkEpochs: walkTrial((by) => run.walkEpochs(start(), by)),
  walkExamples: walkTrial((by) => run.walkExamples(start(), by)),
  walkBackBatch: walkBackTrial(run.walkBackBatch),
  walkBackEpoch: walkBackTrial(run.walkBackEpoch),
  walkBackExample: walkBackTrial(run.walkBackExample),
} as const satisfies Record<string, Trial>
