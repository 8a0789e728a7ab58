import {
  type HiddenLayer,
  type LayerMove,
  layerAdded,
  layerRemoved,
  moveHolds,
  pageLimits,
  type RunConfig,
  withLoss,
  withOutput,
} from '../config/index.ts'
import type { ActionContext } from './actionContext.ts'
import type { Actions } from './state.ts'

type StructureActions = Pick<
  Actions,
  | 'addLayer'
  | 'removeLayer'
  | 'setUnits'
  | 'setActivation'
  | 'setOutput'
  | 'setLoss'
  | 'setInitialisation'
>

const firstLayer: HiddenLayer = { units: 4, activation: 'tanh' }

/** Another network: training starts again at step 0, initial weights that still exist stay. */
export function createStructureActions(context: ActionContext): StructureActions {
  const { getState, restartWith, push } = context

  function moveTo(next: RunConfig, move?: LayerMove): void {
    push()
    restartWith(next, '', move)
  }

  function setHidden(hidden: readonly HiddenLayer[], move?: LayerMove): void {
    const { config } = getState()
    const holds = move === undefined ? config.holds : moveHolds(config.holds, move)
    moveTo({ ...config, hidden, holds }, move)
  }

  function changeLayer(at: number, values: Partial<HiddenLayer>): void {
    const { hidden } = getState().config
    setHidden(hidden.map((layer, i) => (i === at ? { ...layer, ...values } : layer)))
  }

  return {
    addLayer(at) {
      const { hidden } = getState().config
      if (hidden.length >= pageLimits.layers.max) return
      const like = hidden[at - 1] ?? hidden[at] ?? firstLayer
      setHidden(hidden.toSpliced(at, 0, like), layerAdded(at))
    },
    removeLayer(at) {
      const { hidden } = getState().config
      if (at in hidden) setHidden(hidden.toSpliced(at, 1), layerRemoved(at))
    },
    setUnits(at, units) {
      const { min, max } = pageLimits.units
      changeLayer(at, { units: Math.min(max, Math.max(min, Math.round(units))) })
    },
    setActivation: (at, activation) => changeLayer(at, { activation }),
    setOutput: (output) => moveTo(withOutput(getState().config, output)),
    setLoss: (loss) => moveTo(withLoss(getState().config, loss)),
    setInitialisation: (init) => restartWith({ ...getState().config, init }, ''),
  }
}
