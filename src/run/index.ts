/**
 * A training run: engine + data + journal, on no thread in particular.
 *
 *   RunConfig → prepareRun (points, samples, network) → Trainer (updates) ┐
 *   Journal   → changes at their steps                                    ├→ Run
 *   Snapshot  ⇄ checkpoints, walks back and forth, digest                 ┘
 *
 * A run never looks at a clock and never draws outside its seeds, so configuration + seeds + journal
 * decide every bit of it. Pictures (`fields`, `curves`) and `inspect` (what the views of the drawer
 * ask for, a file for each kind of request) only read.
 */
export type { ComingEpoch } from './comingEpoch.ts'
export { createRun } from './createRun.ts'
export { type Curves, computeCurves } from './curves.ts'
export { digestInPieces } from './digest.ts'
export type { Divergence } from './divergence.ts'
export { createFieldPainter, type FieldPainter, type Fields, type UnitAddress } from './fields.ts'
export {
  type GoalMeasured,
  type GoalPart,
  type GoalProgress,
  goalProgress,
  measureGoal,
} from './goalProgress.ts'
export type { GradientWalk } from './gradientCheck.ts'
export type { Activations, SlopesOfLayer } from './inspect/activations.ts'
export type { BackpropExample, BackpropPass, BackpropRequest } from './inspect/backprop.ts'
export type { GradientNorms, Gradients } from './inspect/gradients.ts'
export { inspect } from './inspect/inspect.ts'
export type { Inspection, InspectRequest } from './inspect/inspection.ts'
export type { LayerOfPoints, LayersRequest, LayerValues } from './inspect/layers.ts'
export type { Noise, NoiseOfBatches, NoiseOfExamples } from './inspect/noise.ts'
export { inspectPoint, type PointOutcome } from './inspect/onePoint.ts'
export type { PointLosses, PointLossesRequest } from './inspect/pointLosses.ts'
export type {
  ClassShares,
  Predictions,
  PredictionsRequest,
} from './inspect/predictions.ts'
export type { ClassPairs } from './inspect/separability.ts'
export type { SpaceAnswer, SpaceRequest } from './inspect/space.ts'
export type { SpaceStage } from './inspect/spaceAxes.ts'
export type { HistoryRecord, Metrics } from './metrics.ts'
export type { Mistakes } from './mistakes.ts'
export {
  type Walk,
  walkBackBatch,
  walkBackEpoch,
  walkBackExample,
  walkBatches,
  walkEpochs,
  walkExamples,
  walkTo,
} from './navigate.ts'
export { openRun } from './openRun.ts'
export type { Position } from './position.ts'
export type { Run } from './run.ts'
export type { Snapshot } from './snapshot.ts'
