import type { Journal, RunConfig } from '../config/index.ts'
import { type Engine, finish } from '../engine/index.ts'
import { openRun } from './openRun.ts'
import type { Run } from './run.ts'
import type { Snapshot } from './snapshot.ts'

/** As `openRun`, in one go. */
export function createRun(
  config: RunConfig,
  journal?: Journal,
  from?: Snapshot,
  engine?: Engine,
): Run {
  return finish(openRun(config, journal, from, engine))
}
