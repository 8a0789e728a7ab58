import { allControls, defaultConfig, defaultLinkView, layerSizesOf } from '../config/index.ts'
import type { PlaygroundState, RunState, ViewState } from './state.ts'

/** Epochs a second on the first visit: slow enough that learning can be watched. */
const FIRST_SPEED = 8

const initialView: ViewState = {
  ...defaultLinkView,
  selectedUnit: null,
  hoveredUnit: null,
  pointedParameter: null,
  markedPoints: null,
  inspect: null,
  overlay: null,
  stepUnit: 'epoch',
  epochsPerSecond: FIRST_SPEED,
  untilEpoch: null,
  untilLoss: null,
  isDrawing: false,
  theme: 'light',
  controls: allControls,
  goal: null,
  goalReached: null,
  hintSeen: false,
  publicAddress: null,
}

const initialRun: RunState = {
  status: { state: 'loading' },
  points: null,
  layerSizes: layerSizesOf(defaultConfig),
  startTraining: defaultConfig.training,
  startHolds: defaultConfig.holds,
  journal: [],
  target: null,
  frame: null,
  records: [],
  ghosts: [],
  divergence: null,
}

export const initialState: Omit<PlaygroundState, 'actions'> = {
  config: defaultConfig,
  run: initialRun,
  view: initialView,
  notices: [],
  history: { canUndo: false, canRedo: false },
}
