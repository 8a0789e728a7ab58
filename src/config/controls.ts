/** The controls of the page that a link can lock or hide, in the order of the page; words of a link. */
export const controlIds = [
  // Transport
  ...['play', 'step', 'restart', 'new-weights', 'speed', 'stop-at', 'undo'],
  // Data
  ...['dataset', 'data-options', 'points', 'noise', 'share', 'new-points'],
  ...['arms', 'turns', 'flip', 'balance', 'scale'],
  // Learning
  ...['loss', 'learning-rate', 'batch-size', 'optimiser', 'regulariser', 'lambda'],
  ...['first-weights', 'seeds', 'sampling'],
  // Network
  ...['features', 'layers', 'units', 'activation', 'output', 'edit-parameters'],
  // What is drawn and said
  ...[
    'boundary',
    'test-points',
    'errors',
    'hard-decisions',
    'unit-lines',
    'log-loss',
    'look-inside',
    'text',
  ],
] as const

export type ControlId = (typeof controlIds)[number]

/** A locked control shows its value and cannot be used. */
export type ControlState = 'locked' | 'hidden'

/**
 * What a link leaves its visitor: a control that is not named can be used. This guides, and guards
 * nothing: the page offers to show all controls again.
 */
export type Controls = Readonly<Partial<Record<ControlId, ControlState>>>
