import {
  type Holds,
  holdsAfter,
  type Journal,
  type LinkState,
  layerSizesOf,
  type RunConfig,
} from '../config/index.ts'
import type { Snapshot } from '../run/index.ts'
import type { LoadRequest, ViewRequest } from '../worker/index.ts'
import type { Ghost, PlaygroundState, ViewState } from './state.ts'
import { withoutLostUnits } from './units.ts'

/** A run to go over to. */
export interface NextRun {
  /** The configuration at step 0. */
  readonly start: RunConfig
  readonly journal?: Journal
  readonly snapshot?: Snapshot
  readonly target?: LinkState['target']
}

/** The state while another run is being loaded: its settings at once, nothing of the old run. */
export function stateWhileLoading(
  { run, view }: PlaygroundState,
  { start, snapshot, journal, target }: NextRun,
  ghosts: readonly Ghost[],
): Partial<PlaygroundState> {
  const layerSizes = layerSizesOf(start)
  return {
    config: {
      ...start,
      training: snapshot?.training ?? start.training,
      holds: snapshot === undefined ? start.holds : holdsAt(start, snapshot),
    },
    view: withoutLostUnits(view, layerSizes),
    run: {
      ...run,
      status: { state: 'loading' },
      layerSizes,
      startTraining: start.training,
      startHolds: start.holds,
      journal: snapshot?.journal ?? journal ?? [],
      target: snapshot?.position ?? target ?? null,
      frame: null,
      records: [],
      ghosts,
      divergence: null,
    },
  }
}

function holdsAt({ holds }: RunConfig, { journal, appliedEntries }: Snapshot): Holds {
  return holdsAfter(
    holds,
    journal.slice(0, appliedEntries).map(({ change }) => change),
  )
}

export function loadRequest(runId: number, next: NextRun, view: ViewRequest): LoadRequest {
  return {
    runId,
    config: next.start,
    journal: next.journal ?? [],
    ...(next.snapshot === undefined ? {} : { snapshot: next.snapshot }),
    ...(next.target === undefined ? {} : { target: next.target }),
    view,
  }
}

/** The pictures that a view needs: coarse ones while training, sharp ones at rest. */
export function viewRequest(view: ViewState): ViewRequest {
  const { selectedUnit, hoveredUnit, inside, inspect } = view
  const unit = hoveredUnit ?? selectedUnit
  const point = inside === null ? null : view.point
  return { plotSize: 100, stillSize: 300, thumbSize: 50, unit, inspect, point }
}
