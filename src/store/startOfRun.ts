import {
  hasParameter,
  holdsAfter,
  type Journal,
  type LinkState,
  layerSizesOf,
  type RunConfig,
  trainingAfter,
} from '../config/index.ts'
import type { PlaygroundState } from './state.ts'

/** The configuration at step 0: as now, with the hyper-parameters and holds that were in force then. */
export function startConfig({ config, run }: PlaygroundState): RunConfig {
  return { ...config, training: run.startTraining, holds: run.startHolds }
}

/** Edits of the initial weights: what a restart keeps. */
export function editsOfStart(journal: Journal): Journal {
  return journal.filter((entry) => entry.step === 0 && entry.change.kind === 'parameter')
}

/** The parameter edits whose parameter a network of this configuration has. */
export function editsThatFit(edits: Journal, config: RunConfig): Journal {
  const sizes = layerSizesOf(config)
  return edits.filter(({ change }) => change.kind === 'parameter' && hasParameter(sizes, change.at))
}

/**
 * The run as a link, where it stands, or where it goes while it is computed again, or at an earlier position: hyper-parameters and holds changed at
 * step 0 belong to the start, not to the journal.
 */
export function linkStateOf(
  state: PlaygroundState,
  position: LinkState['target'] = state.run.target ??
    state.run.frame?.position ?? { step: 0, examples: 0 },
): LinkState {
  const { run, view } = state
  const made = run.journal.filter((entry) => entry.step <= position.step)
  const first = made.filter((entry) => entry.step === 0)
  const training = trainingAfter(run.startTraining, first)
  const holds = holdsAfter(
    run.startHolds,
    first.map(({ change }) => change),
  )
  return {
    config: { ...state.config, training, holds },
    journal: made.filter((entry) => entry.step > 0 || entry.change.kind === 'parameter'),
    target: { step: position.step, examples: position.examples },
    view,
    controls: view.controls,
    goal: view.goal,
  }
}
