import {
  createRun,
  type Run,
  type Walk,
  walkBackBatch,
  walkBackEpoch,
  walkBackExample,
  walkBatches,
  walkEpochs,
  walkExamples,
  walkTo,
} from '../run/index.ts'
import { createMeter, type Meter } from './meter.ts'
import { createPace, type Pace } from './pace.ts'
import type { LoadRequest, PlayRequest, RunStatus, StepUnit, StopReason } from './protocol.ts'

/** What a session does between two messages. */
type Activity =
  | { readonly kind: 'still'; readonly reason: StopReason }
  | { readonly kind: 'playing'; readonly request: PlayRequest; readonly pace: Pace | null }
  | { readonly kind: 'walking'; readonly walk: Walk; readonly to: number; readonly from: number }

/**
 * One loaded run and what it is doing now. `work` does a slice of that and comes back; messages are
 * heard between slices, so every other method may be called then.
 */
export interface Session {
  readonly runId: number
  readonly run: Run
  readonly status: RunStatus
  readonly meter: Meter
  play(request: PlayRequest, nowMs: number): void
  pause(): void
  /** Resolves when the walk has ended, by itself or by a pause; true when by itself. */
  step(unit: StepUnit, count: number): Promise<boolean>
  stepBack(unit: StepUnit): Promise<boolean>
  goTo(step: number, examples: number): Promise<boolean>
  /** Works until about `untilMs`; returns in how many ms more is due: 0 = at once, Infinity = nothing. */
  work(now: () => number, untilMs: number): number
}

export function createSession(request: LoadRequest): Session {
  const run = createRun(request.config, request.journal, request.snapshot)
  const meter = createMeter()
  let activity: Activity = { kind: 'still', reason: 'asked' }
  let endWalk: (complete: boolean) => void = () => {}

  function stop(reason: StopReason): void {
    const wasWalking = activity.kind === 'walking'
    activity = { kind: 'still', reason: run.divergence === null ? reason : 'diverged' }
    meter.reset()
    if (wasWalking) endWalk(false)
  }

  function walk(steps: Walk, to = run.position.step): Promise<boolean> {
    stop('asked')
    activity = { kind: 'walking', walk: steps, from: run.position.step, to }
    return new Promise((resolve) => {
      endWalk = resolve
    })
  }

  function finishWalk(): void {
    activity = { kind: 'still', reason: run.divergence === null ? 'asked' : 'diverged' }
    run.keepCheckpoint()
    endWalk(run.divergence === null)
  }

  function workOnWalk(steps: Walk, now: () => number, untilMs: number): number {
    while (now() < untilMs) {
      if (steps.next().done === true) {
        finishWalk()
        return Number.POSITIVE_INFINITY
      }
    }
    run.keepCheckpoint()
    return 0
  }

  /** True when playing has come to one of its ends. */
  function reachedEnd({ untilEpoch, untilLoss }: PlayRequest): boolean {
    if (run.divergence !== null) stop('diverged')
    else if (run.position.used !== 0) return false
    else if (untilEpoch !== null && run.position.epoch >= untilEpoch) stop('epoch')
    else if (untilLoss !== null && run.trainLoss() <= untilLoss) stop('loss')
    return activity.kind === 'still'
  }

  function workOnPlay(
    playing: PlayRequest,
    pace: Pace | null,
    now: () => number,
    untilMs: number,
  ): number {
    let due = pace === null ? Number.POSITIVE_INFINITY : pace.due(now())
    let done = 0
    while (due >= 1) {
      const examples = run.batchSize()
      if (due < examples) break
      run.stepBatch()
      pace?.spend(examples)
      due -= examples
      done += examples
      if (reachedEnd(playing)) return Number.POSITIVE_INFINITY
      if (now() >= untilMs) break
    }
    if (done > 0) {
      meter.add(done, now())
      run.keepCheckpoint()
    }
    if (due >= run.batchSize()) return 0
    const perSecond = (playing.epochsPerSecond ?? 1) * run.trainingCount
    return Math.min(1000, ((run.batchSize() - due) * 1000) / perSecond)
  }

  return {
    runId: request.runId,
    run,
    meter,
    get status(): RunStatus {
      if (activity.kind === 'playing') return { state: 'running' }
      if (activity.kind === 'still') return { state: 'paused', reason: activity.reason }
      const total = Math.abs(activity.to - activity.from)
      const done = Math.abs(run.position.step - activity.from)
      return { state: 'replaying', done: Math.min(done, total), total }
    },
    play(playing, nowMs) {
      stop('asked')
      if (run.trainingCount === 0 || run.divergence !== null) return
      const { epochsPerSecond } = playing
      const pace =
        epochsPerSecond === null ? null : createPace(epochsPerSecond, run.trainingCount, nowMs)
      activity = { kind: 'playing', request: playing, pace }
    },
    pause: () => stop('asked'),
    step(unit, count) {
      if (unit === 'epoch') return walk(walkEpochs(run, count))
      return walk(unit === 'batch' ? walkBatches(run, count) : walkExamples(run, count))
    },
    stepBack(unit) {
      if (unit === 'epoch') return walk(walkBackEpoch(run))
      return walk(unit === 'batch' ? walkBackBatch(run) : walkBackExample(run))
    },
    goTo: (step, examples) => walk(walkTo(run, step, examples), step),
    work(now, untilMs) {
      if (activity.kind === 'walking') return workOnWalk(activity.walk, now, untilMs)
      if (activity.kind === 'playing') {
        return workOnPlay(activity.request, activity.pace, now, untilMs)
      }
      return Number.POSITIVE_INFINITY
    },
  }
}
