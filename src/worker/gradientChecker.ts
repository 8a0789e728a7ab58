import type { GradientCheck } from '../engine/index.ts'
import type { GradientWalk, Run } from '../run/index.ts'
import { SLICE_MS } from './frameSender.ts'
import type { GradientListener, GradientReport } from './protocol.ts'
import type { ServerSurroundings } from './surroundings.ts'

/** Checks the gradients of a standing run in slices, between which messages are heard. */
export interface GradientChecker {
  /**
   * Ends the check under way and begins another. Resolves with what was found when it is complete or
   * was ended; null when there is nothing to check.
   */
  check(run: Run, listener: GradientListener): Promise<GradientReport | null>
  end(): void
}

/** Between two reports of progress. */
const REPORT_MS = 120
/** Most kinks that are sent by name. */
const NAMED_KINKS = 20

export function createGradientChecker({ now, tick }: ServerSurroundings): GradientChecker {
  let present: GradientWalk | null = null

  async function finish(
    walk: GradientWalk,
    reportOf: (found: GradientCheck, isComplete: boolean) => GradientReport,
    listener: GradientListener,
  ): Promise<GradientReport> {
    let reportedMs = now()
    let sliceEndMs = reportedMs + SLICE_MS
    let next = walk.next()
    while (next.done !== true) {
      if (now() >= sliceEndMs) {
        await tick()
        if (present !== walk) break
        sliceEndMs = now() + SLICE_MS
        if (now() >= reportedMs + REPORT_MS) {
          reportedMs = now()
          void listener(reportOf(next.value, false))
        }
      }
      next = walk.next()
    }
    if (present === walk) present = null
    return reportOf(next.value, next.done === true)
  }

  return {
    async check(run, listener) {
      const walk = run.checkGradients()
      present = walk
      if (walk === null) return null
      const { position } = run
      const batchSize = run.batchSize()
      const reportOf = (found: GradientCheck, isComplete: boolean): GradientReport => ({
        ...found,
        kinks: found.kinks.slice(0, NAMED_KINKS),
        kinkCount: found.kinks.length,
        position,
        batchSize,
        isComplete,
      })
      return finish(walk, reportOf, listener)
    },
    end() {
      present = null
    },
  }
}
