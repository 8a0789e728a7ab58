import type { Dialect } from './dialect.ts'
import { defaultLinkState } from './linkState.ts'

/** Keys that only TensorFlow Playground writes; one of them is enough. */
const foreignKeys = new Set([
  'activation',
  'batchSize',
  'dataset',
  'regDataset',
  'learningRate',
  'networkShape',
  'percTrainData',
  'problem',
])

/**
 * Links of TensorFlow Playground: known, so that nothing of them is half applied, but not read. A
 * fresh page opens, and one sentence says so.
 */
export const foreignDialect: Dialect = {
  claims: (pairs) => pairs.some(({ key }) => foreignKeys.has(key)),
  read(_pairs, problems) {
    problems.add('Links of TensorFlow Playground are not read yet; a fresh page is shown.')
    return defaultLinkState
  },
}
