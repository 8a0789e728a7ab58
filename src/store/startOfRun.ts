import {
  type Journal,
  type LinkState,
  layerSizesOf,
  type RunConfig,
  trainingAfter,
} from '../config/index.ts'
import type { PlaygroundState } from './state.ts'

/** The configuration at step 0: as now, with the hyper-parameters that were in force then. */
export function startConfig({ config, run }: PlaygroundState): RunConfig {
  return { ...config, training: run.startTraining }
}

/** Edits of the initial weights: what a restart keeps. */
export function editsOfStart(journal: Journal): Journal {
  return journal.filter((entry) => entry.step === 0 && entry.change.kind === 'parameter')
}

/** The parameter edits whose parameter a network of this configuration has. */
export function editsThatFit(edits: Journal, config: RunConfig): Journal {
  const sizes = layerSizesOf(config)
  return edits.filter(({ change }) => {
    if (change.kind !== 'parameter') return false
    const { layer, to, from } = change.at
    return to < (sizes[layer + 1] ?? 0) && (from === 'bias' || from < (sizes[layer] ?? 0))
  })
}

/** The run as a link: hyper-parameters changed at step 0 belong to the start, not to the journal. */
export function linkStateOf(state: PlaygroundState): LinkState {
  const { run, view } = state
  const position = run.frame?.position ?? { step: 0, examples: 0 }
  const made = run.journal.filter((entry) => entry.step <= position.step)
  const training = trainingAfter(
    run.startTraining,
    made.filter((entry) => entry.step === 0),
  )
  return {
    config: { ...state.config, training },
    journal: made.filter((entry) => entry.step > 0 || entry.change.kind === 'parameter'),
    target: { step: position.step, examples: position.examples },
    view,
  }
}
