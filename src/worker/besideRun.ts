import { makePointsInPieces } from '../datasets/index.ts'
import type { Run } from '../run/index.ts'
import type { GradientChecker } from './gradientChecker.ts'
import { inSlices } from './inSlices.ts'
import type { TrainingServer } from './protocol.ts'
import type { ServerSurroundings } from './surroundings.ts'

/**
 * What a server computes beside its run: the run stands meanwhile, or is not looked at, and is the same
 * afterwards.
 *
 * @param stood the run once what was asked for before is done, paused; null without one.
 */
export function besideRun(
  surroundings: ServerSurroundings,
  checker: GradientChecker,
  stood: () => Promise<Run | null>,
): Pick<TrainingServer, 'checkGradients' | 'endGradientCheck' | 'comingEpoch' | 'makePoints'> {
  return {
    checkGradients: (listener) => checker.check(stood(), listener),
    endGradientCheck: checker.end,
    async comingEpoch() {
      const run = await stood()
      return run && inSlices(surroundings, run.comingEpoch())
    },
    makePoints: (data, seed) =>
      inSlices(surroundings, makePointsInPieces(data, { data: seed, split: seed, noise: seed })),
  }
}
