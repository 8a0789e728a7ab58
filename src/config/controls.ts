/** What each control of the page is called, in the order of the page. The keys are words of a link. */
export const controlNames = {
  play: 'Play',
  step: 'Step and size of a step',
  restart: 'Restart',
  'new-weights': 'New weights',
  speed: 'Speed',
  'stop-at': 'Stop at',
  undo: 'Undo and redo',
  dataset: 'Data set',
  'data-options': 'Gate, function, classes or columns',
  points: 'Points',
  noise: 'Noise',
  share: 'Training share',
  'new-points': 'New points',
  arms: 'Spiral arms',
  turns: 'Spiral turns',
  flip: 'Flipped labels',
  balance: 'Class balance',
  scale: 'Input scale',
  loss: 'Loss',
  'learning-rate': 'Learning rate',
  'batch-size': 'Mini-batch',
  optimiser: 'Optimiser',
  regulariser: 'Regulariser',
  lambda: 'Strength of the regulariser',
  'first-weights': 'First weights',
  seeds: 'Seeds',
  sampling: 'Sampling',
  features: 'Input features',
  layers: 'Hidden layers',
  units: 'Units of a layer',
  activation: 'Activation',
  output: 'Output function',
  'edit-parameters': 'Weights and biases by hand',
  boundary: 'Boundary',
  'test-points': 'Test points',
  errors: 'Errors',
  'hard-decisions': 'Hard decisions',
  'log-loss': 'Logarithmic loss',
  'look-inside': 'Check gradients',
  text: 'Explanations',
} as const satisfies Record<string, string>

/** A control of the page that a link can lock or hide. */
export type ControlId = keyof typeof controlNames

/** All of them, in the order of the page. */
export const controlIds = Object.keys(controlNames) as readonly ControlId[]

/** A locked control shows its value and cannot be used. */
export type ControlState = 'locked' | 'hidden'

/**
 * What a link leaves its visitor: a control that is not named can be used. This guides, and guards
 * nothing: the page offers to show all controls again.
 */
export type Controls = Readonly<Partial<Record<ControlId, ControlState>>>

/** Every control can be used. */
export const allControls: Controls = {}
