import type { ForeignState } from './foreignState.ts'

/**
 * The hash that TensorFlow Playground itself writes of this state, without `#`: every key, in its
 * order; numbers as JavaScript writes them, nothing escaped, and no `regularization` when there is
 * none. Of the hide keys only those that hide are written, by name.
 */
export function formatForeign(state: ForeignState): string {
  const { regularization, networkShape, hidden } = state
  const pairs: readonly (readonly [key: string, value: string | number | boolean])[] = [
    ['activation', state.activation],
    ...(regularization === 'none' ? [] : [['regularization', regularization] as const]),
    ['batchSize', state.batchSize],
    ['dataset', state.dataset],
    ['regDataset', state.regDataset],
    ['learningRate', state.learningRate],
    ['regularizationRate', state.regularizationRate],
    ['noise', state.noise],
    ['networkShape', networkShape.join(',')],
    ['seed', state.seed],
    ['showTestData', state.showTestData],
    ['discretize', state.discretize],
    ['percTrainData', state.percTrainData],
    ['x', state.x],
    ['y', state.y],
    ['xTimesY', state.xTimesY],
    ['xSquared', state.xSquared],
    ['ySquared', state.ySquared],
    ['cosX', false],
    ['sinX', state.sinX],
    ['cosY', false],
    ['sinY', state.sinY],
    ['collectStats', false],
    ['problem', state.problem],
    ['initZero', state.initZero],
    ['hideText', state.hideText],
    ...hidden.map((name) => [`${name}_hide`, true] as const),
  ]
  return pairs.map(([key, value]) => `${key}=${value}`).join('&')
}
