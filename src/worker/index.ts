/**
 * A run off the main thread.
 *
 *   page: client.ts ──protocol.ts──▶ worker: server.ts → createServer → session (one run, what it is
 *   doing) → frames (pictures of it)
 *
 * The worker trains in slices of a few ms and hears messages between them. It sends a frame only after
 * the page took the last one, so drawing never slows training and training never floods the page.
 */
export {
  createTrainingClient,
  gradientCheck,
  type ServerCall,
  type ServerHandle,
  type TrainingClient,
  WorkerLostError,
} from './client.ts'
export type {
  CurveFrame,
  FieldFrame,
  Frame,
  FrameListener,
  GradientListener,
  GradientReport,
  LoadedRun,
  LoadRequest,
  PlayRequest,
  RunStatus,
  StepUnit,
  StopReason,
  TrainingServer,
  UnitAddress,
  ViewRequest,
} from './protocol.ts'
export { startWorker } from './startWorker.ts'
