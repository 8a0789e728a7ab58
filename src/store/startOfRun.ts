import { type Journal, type LinkState, type RunConfig, trainingAfter } from '../config/index.ts'
import type { Position } from '../run/index.ts'
import type { PlaygroundState } from './state.ts'

/** The configuration at step 0: as now, with the hyper-parameters that were in force then. */
export function startConfig({ config, run }: PlaygroundState): RunConfig {
  return { ...config, training: run.startTraining }
}

/** Edits of the initial weights: what a restart keeps. */
export function editsOfStart(journal: Journal): Journal {
  return journal.filter((entry) => entry.step === 0 && entry.change.kind === 'parameter')
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

export const atStart: Pick<Position, 'step' | 'examples'> = { step: 0, examples: 0 }
