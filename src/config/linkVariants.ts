import { createOwnPoints } from '../datasets/index.ts'
import { parameterCount, ShapeError } from '../engine/index.ts'
import { trainingAfter } from './changes.ts'
import { holdsAfter } from './holdsAfter.ts'
import { layerSizesOf } from './layerSizesOf.ts'
import type { LinkState } from './linkState.ts'
import type { RunConfig } from './runConfig.ts'
import { settingEntries } from './settingEntries.ts'

/** The run at its start with the settings of now, as after Restart: edits of initial weights stay. */
export function linkAtStart(state: LinkState): LinkState {
  const edits = state.journal.filter(
    ({ step, change }) => step === 0 && change.kind === 'parameter',
  )
  return { ...state, config: configNow(state), journal: edits, target: start }
}

/** As `linkAtStart`, on an empty plane in place of points of one's own. */
export function linkWithoutPoints(state: LinkState): LinkState {
  const atStart = linkAtStart(state)
  const { config } = atStart
  const own = createOwnPoints({ ...config.data.own, x1: [], x2: [], target: [], split: null })
  return { ...atStart, config: { ...config, data: { ...config.data, own } } }
}

/**
 * A run that starts with the parameters that another one has reached, bit by bit, and with its settings of
 * now. Not in it: the path to them, the optimiser's memory, and the place in the order of the examples.
 *
 * @param parameters θ of the state's own network, in the engine's order.
 * @throws {ShapeError} when they are of another network.
 */
export function linkOfParameters(state: LinkState, parameters: ArrayLike<number>): LinkState {
  const config = configNow(state)
  const layerSizes = layerSizesOf(config)
  const expected = parameterCount(layerSizes)
  if (parameters.length !== expected) {
    throw new ShapeError(`expected ${expected} parameters, got ${parameters.length}`)
  }
  const journal = settingEntries(parameters, layerSizes)
  return { ...state, config, journal, target: start }
}

const start: LinkState['target'] = { step: 0, examples: 0 }

/** The configuration with the hyper-parameters and holds that are in force after the journal. */
function configNow({ config, journal }: LinkState): RunConfig {
  const changes = journal.map(({ change }) => change)
  return {
    ...config,
    training: trainingAfter(config.training, journal),
    holds: holdsAfter(config.holds, changes),
  }
}
