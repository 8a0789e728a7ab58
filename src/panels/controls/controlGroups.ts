import type { ControlId } from '../../config/index.ts'

interface ControlGroup {
  readonly title: string
  readonly names: Readonly<Partial<Record<ControlId, string>>>
}

const transport = {
  play: 'Play',
  step: 'Step and its size',
  restart: 'Restart',
  'new-weights': 'New weights',
  speed: 'Speed',
  'stop-at': 'Stop at',
  undo: 'Undo and redo',
}
const data = {
  dataset: 'Data set',
  'data-options': 'Gate, function, classes, columns',
  points: 'Points',
  noise: 'Noise',
  share: 'Training share',
  'new-points': 'New points',
  arms: 'Spiral arms',
  turns: 'Spiral turns',
  flip: 'Flipped labels',
  balance: 'Class balance',
  scale: 'Input scale',
}
const learning = {
  loss: 'Loss',
  'learning-rate': 'Learning rate',
  'batch-size': 'Mini-batch',
  optimiser: 'Optimiser',
  regulariser: 'Regulariser',
  lambda: 'Its strength',
  'first-weights': 'First weights',
  seeds: 'Seeds',
  sampling: 'Sampling',
}
const network = {
  features: 'Input features',
  layers: 'Adding and removing layers',
  units: 'Units of a layer',
  activation: 'Activation',
  output: 'Output function',
  'edit-parameters': 'Weights and biases by hand',
}
const display = {
  boundary: 'Boundary',
  'test-points': 'Test points',
  errors: 'Errors',
  'hard-decisions': 'Hard decisions',
  'unit-lines': 'Unit lines',
  'log-loss': 'Logarithmic loss',
  'look-inside': 'Look inside, check gradients',
  text: 'Title and explanations',
}

// A control that is forgotten here is an error of types.
;({ ...transport, ...data, ...learning, ...network, ...display }) satisfies Record<
  ControlId,
  string
>

/** All controls, grouped as on the page. */
export const controlGroups: readonly ControlGroup[] = [
  { title: 'Transport', names: transport },
  { title: 'Data', names: data },
  { title: 'Learning', names: learning },
  { title: 'Network', names: network },
  { title: 'What is shown', names: display },
]
