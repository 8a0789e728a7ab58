import type { Journal, RunConfig } from '../config/index.ts'
import { type Engine, type InChunks, typescriptEngine } from '../engine/index.ts'
import { prepareRun } from './material.ts'
import type { Run } from './run.ts'
import type { Snapshot } from './snapshot.ts'
import { TrainingRun } from './trainingRun.ts'

/**
 * Prepares a run, yielding after a few ms of work at most.
 *
 * @param journal changes to make on the way, ordered by step; those of step 0 are made at once.
 * @param from a state of this very run to begin at instead of the start; brings its own journal.
 * @param engine what makes its networks.
 * @throws {ShapeError} when configuration, journal or state do not fit together; what comes from people
 *   goes through `repairConfig` and `repairJournal` first, and then never does.
 */
export function* openRun(
  config: RunConfig,
  journal: Journal = [],
  from?: Snapshot,
  engine: Engine = typescriptEngine,
): InChunks<Run> {
  const material = yield* prepareRun(config)
  const run = new TrainingRun(config, from?.journal ?? journal, material, engine)
  while (!run.settle()) yield
  run.begin(from)
  return run
}
