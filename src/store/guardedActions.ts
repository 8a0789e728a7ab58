import type { ControlId, ControlState, Controls, Training } from '../config/index.ts'
import type { DataConfig } from '../datasets/index.ts'
import type { Actions, ViewState } from './state.ts'

/** The control behind each value; null = nothing that a link could lock. */
type ControlsOf<Values> = { readonly [Key in keyof Values]-?: ControlId | null }

const trainingControls: ControlsOf<Training> = {
  learningRate: 'learning-rate',
  batchSize: 'batch-size',
  sampling: 'sampling',
  optimiser: 'optimiser',
  momentum: 'optimiser',
  penalty: 'regulariser',
  lambda: 'lambda',
  l1Rule: 'regulariser',
}

const dataControls: ControlsOf<DataConfig> = {
  set: 'dataset',
  points: 'points',
  noise: 'noise',
  flip: 'flip',
  share: 'share',
  balance: 'balance',
  arms: 'arms',
  turns: 'turns',
  classes: 'data-options',
  gate: 'data-options',
  shape: 'data-options',
  columns: 'data-options',
  scale: 'scale',
  own: 'dataset',
}

const viewControls: ControlsOf<ViewState> = {
  selectedUnit: null,
  hoveredUnit: null,
  showBoundary: 'boundary',
  showTest: 'test-points',
  showErrors: 'errors',
  discretise: 'hard-decisions',
  logLoss: 'log-loss',
  showLines: 'unit-lines',
  stepUnit: 'step',
  epochsPerSecond: 'speed',
  untilEpoch: 'stop-at',
  untilLoss: 'stop-at',
  theme: null,
  inside: 'look-inside',
  looks: null,
  point: null,
  markedPoints: null,
  inspect: null,
  overlay: null,
  pointedParameter: null,
  isDrawing: 'dataset',
  hintSeen: null,
  publicAddress: null,
  controls: null,
  goal: null,
  goalReached: null,
}

/**
 * The actions for a visitor who cannot use all controls: whatever asks for them, a button, a key or
 * a diagram, a locked control says so and a hidden one does nothing.
 */
export function guardedActions(free: Actions, controls: Controls): Actions {
  function may(ids: readonly (ControlId | null)[]): boolean {
    const states = ids.map((id) => (id === null ? undefined : controls[id]))
    const at = states.findIndex((state: ControlState | undefined) => state !== undefined)
    const id = ids[at]
    if (id == null) return true
    if (states[at] === 'locked') free.notify('info', 'This is locked by the link.')
    return false
  }

  function guard<Args extends readonly unknown[]>(id: ControlId, act: (...args: Args) => void) {
    return (...args: Args): void => {
      if (may([id])) act(...args)
    }
  }

  function guardValues<Values extends object>(
    ids: ControlsOf<Values>,
    act: (values: Partial<Values>) => void,
  ) {
    return (values: Partial<Values>): void => {
      const keys = Object.keys(values) as (keyof Values)[]
      if (may(keys.map((key) => ids[key]))) act(values)
    }
  }

  return {
    ...free,
    chooseDataset: guard('dataset', free.chooseDataset),
    setData: guardValues(dataControls, free.setData),
    setOwnPoints: guard('dataset', free.setOwnPoints),
    toggleFeature: guard('features', free.toggleFeature),
    newPoints: guard('new-points', free.newPoints),
    addLayer: guard('layers', free.addLayer),
    removeLayer: guard('layers', free.removeLayer),
    setUnits: guard('units', free.setUnits),
    setActivation: guard('activation', free.setActivation),
    setOutput: guard('output', free.setOutput),
    setLoss: guard('loss', free.setLoss),
    setInitialisation: guard('first-weights', free.setInitialisation),
    setTraining: guardValues(trainingControls, free.setTraining),
    editParameter: guard('edit-parameters', free.editParameter),
    setCut: guard('edit-parameters', free.setCut),
    setFrozen: guard('edit-parameters', free.setFrozen),
    newWeights: guard('new-weights', free.newWeights),
    setSeed: guard('seeds', free.setSeed),
    setRules: guard('seeds', free.setRules),
    play: guard('play', free.play),
    togglePlay: guard('play', free.togglePlay),
    step: guard('step', free.step),
    stepBack: guard('step', free.stepBack),
    restart: guard('restart', free.restart),
    setView: guardValues(viewControls, free.setView),
    undo: guard('undo', free.undo),
    redo: guard('undo', free.redo),
  }
}
