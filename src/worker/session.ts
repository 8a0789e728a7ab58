import {
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
import { type Playing, startPlaying } from './playing.ts'
import type { PlayRequest, RunStatus, StepUnit, StopReason } from './protocol.ts'

/** What a session does between two messages. */
type Activity =
  | { readonly kind: 'still'; readonly reason: StopReason }
  | { readonly kind: 'playing'; readonly playing: Playing }
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
  /** Resolves when no walk is under way. */
  walked(): Promise<unknown>
  /** The run, paused after a replay under way. */
  stood(): Promise<Run>
  /** Works until about `untilMs`; returns in how many ms more is due: 0 = at once, Infinity = nothing. */
  work(now: () => number, untilMs: number): number
}

export function createSession(runId: number, run: Run): Session {
  const meter = createMeter()
  let activity: Activity = { kind: 'still', reason: 'asked' }
  let endWalk: (complete: boolean) => void = () => {}
  let lastWalk: Promise<boolean> = Promise.resolve(true)

  function stop(reason: StopReason): void {
    const wasWalking = activity.kind === 'walking'
    activity = { kind: 'still', reason: run.divergence === null ? reason : 'diverged' }
    meter.reset()
    if (wasWalking) endWalk(false)
  }

  function walk(steps: Walk, to = run.position.step): Promise<boolean> {
    stop('asked')
    activity = { kind: 'walking', walk: steps, from: run.position.step, to }
    lastWalk = new Promise((resolve) => {
      endWalk = resolve
    })
    return lastWalk
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

  return {
    runId,
    run,
    meter,
    get status(): RunStatus {
      if (activity.kind === 'playing') return { state: 'running' }
      if (activity.kind === 'still') return { state: 'paused', reason: activity.reason }
      const total = Math.abs(activity.to - activity.from)
      const done = Math.abs(run.position.step - activity.from)
      return { state: 'replaying', done: Math.min(done, total), total }
    },
    play(request, nowMs) {
      stop('asked')
      if (!run.canTrain) return
      activity = { kind: 'playing', playing: startPlaying(run, meter, request, nowMs) }
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
    walked: () => lastWalk,
    async stood() {
      await lastWalk
      stop('asked')
      return run
    },
    goTo: (step, examples) => walk(walkTo(run, step, examples), step),
    work(now, untilMs) {
      if (activity.kind === 'walking') return workOnWalk(activity.walk, now, untilMs)
      if (activity.kind === 'still') return Number.POSITIVE_INFINITY
      const { idleMs, end } = activity.playing.work(now, untilMs)
      if (end !== null) stop(end)
      return idleMs
    },
  }
}
