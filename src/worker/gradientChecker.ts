import type { GradientCheck } from '../engine/index.ts'
import type { Run } from '../run/index.ts'
import { inSlicesWhile } from './inSlices.ts'
import type { GradientListener, GradientReport } from './protocol.ts'
import type { ServerSurroundings } from './surroundings.ts'

/** Checks the gradients of a standing run in slices, between which messages are heard. */
export interface GradientChecker {
  /**
   * Ends the check under way and begins another as soon as the run stands. Resolves with what was found
   * when it is complete or was ended; null when there was nothing to check, or no more wish to.
   */
  check(standing: Promise<Run | null>, listener: GradientListener): Promise<GradientReport | null>
  end(): void
}

/** Between two reports of progress. */
const REPORT_MS = 120
/** Most kinks that are sent by name. */
const NAMED_KINKS = 20

export function createGradientChecker(surroundings: ServerSurroundings): GradientChecker {
  /** The check that is wanted; one that no longer is ends at its next slice. */
  let wanted = 0

  return {
    async check(standing, listener) {
      const id = ++wanted
      const run = await standing
      const walk = run?.checkGradients() ?? null
      if (run === null || walk === null || wanted !== id) return null
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
      let reportedMs = surroundings.now()
      const last = await inSlicesWhile(surroundings, walk, (found) => {
        if (wanted !== id) return false
        if (surroundings.now() >= reportedMs + REPORT_MS) {
          reportedMs = surroundings.now()
          void listener(reportOf(found, false))
        }
        return true
      })
      return reportOf(last.value, last.done === true)
    },
    end() {
      wanted++
    },
  }
}
