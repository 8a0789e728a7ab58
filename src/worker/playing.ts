import type { Run } from '../run/index.ts'
import type { Meter } from './meter.ts'
import { createPace, type Pace } from './pace.ts'
import type { PlayRequest, StopReason } from './protocol.ts'

/** A run being played, at a pace or as fast as it goes, to an end or without. */
export interface Playing {
  /** Works until about `untilMs`. */
  work(now: () => number, untilMs: number): PlayingSlice
}

export interface PlayingSlice {
  /** In how many ms more is due: 0 = at once, Infinity = never. */
  readonly idleMs: number
  /** Why playing is over, or null. */
  readonly end: StopReason | null
}

export function startPlaying(run: Run, meter: Meter, request: PlayRequest, nowMs: number): Playing {
  const { epochsPerSecond } = request
  const ends = endsAhead(run, request)
  const pace =
    epochsPerSecond === null ? null : createPace(epochsPerSecond, run.trainingCount, nowMs)
  /** True from an update until it is on the loss curve and kept. */
  let isFresh = false
  return {
    work(now, untilMs) {
      let due = pace === null ? Number.POSITIVE_INFINITY : pace.due(now())
      let done = 0
      let end: StopReason | null = null
      for (;;) {
        if (run.settle()) {
          end = endOf(run, ends)
          const batch = run.batchSize()
          if (end !== null || due < batch) break
          if (run.advance()) {
            pace?.spend(batch)
            due -= batch
            done += batch
            isFresh = true
          }
        }
        if (now() >= untilMs) break
      }
      if (done > 0) meter.add(done, now())
      if (isFresh && run.settle()) {
        run.keepCheckpoint()
        isFresh = false
      }
      if (end !== null) return { idleMs: Number.POSITIVE_INFINITY, end }
      return { idleMs: idleOf(run, pace, due), end }
    },
  }
}

type Ends = Pick<PlayRequest, 'untilEpoch' | 'untilLoss'>

/** The ends that still lie ahead: whoever plays on from one wants to go past it. */
function endsAhead(run: Run, { untilEpoch, untilLoss }: PlayRequest): Ends {
  return {
    untilEpoch: untilEpoch !== null && untilEpoch > run.position.epoch ? untilEpoch : null,
    untilLoss: untilLoss !== null && untilLoss < run.trainLoss() ? untilLoss : null,
  }
}

/** The end that playing has come to, looked for where epochs end. */
function endOf(run: Run, { untilEpoch, untilLoss }: Ends): StopReason | null {
  if (run.divergence !== null) return 'diverged'
  if (!run.canTrain) return 'asked'
  if (run.position.used !== 0) return null
  if (untilEpoch !== null && run.position.epoch >= untilEpoch) return 'epoch'
  return untilLoss !== null && lossAtEnd(run) <= untilLoss ? 'loss' : null
}

/** Of an epoch: mostly it has just been measured for the curve. */
function lossAtEnd(run: Run): number {
  const last = run.records.at(-1)
  return last?.step === run.position.step ? last.trainLoss : run.trainLoss()
}

function idleOf(run: Run, pace: Pace | null, due: number): number {
  return pace === null ? 0 : Math.max(0, pace.msUntil(run.batchSize() - due))
}
