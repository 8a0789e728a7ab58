import { type ForeignFeature, foreignFeatures } from './foreignState.ts'

/** Keys that only TensorFlow Playground writes; one of them is enough to know its links by. */
const tellingKeys: ReadonlySet<string> = new Set([
  ...['activation', 'regularization', 'batchSize', 'dataset', 'regDataset', 'learningRate'],
  ...['regularizationRate', 'networkShape', 'showTestData', 'discretize', 'percTrainData'],
  ...['xTimesY', 'xSquared', 'ySquared', 'cosX', 'sinX', 'cosY', 'sinY', 'collectStats'],
  ...['problem', 'initZero', 'hideText'],
])
/** Keys of its that other programs write too. */
const commonKeys: ReadonlySet<string> = new Set(['noise', 'seed', 'x', 'y', 'tutorial'])

/** Controls of its page that a link can hide by `<name>_hide=true`. */
export const foreignControls = [
  'showTestData',
  'discretize',
  'playButton',
  'stepButton',
  'resetButton',
  'learningRate',
  'activation',
  'regularization',
  'regularizationRate',
  'problem',
  'dataset',
  'percTrainData',
  'noise',
  'batchSize',
  'numHiddenLayers',
] as const
export type ForeignControl = (typeof foreignControls)[number]

const hideable: readonly (ForeignControl | ForeignFeature)[] = [
  ...foreignControls,
  ...foreignFeatures,
]
const suffix = '_hide'

/** True of a key by which a link of TensorFlow Playground is known. */
export function isForeignKey(key: string): boolean {
  return tellingKeys.has(key) || hiddenBy(key) !== undefined
}

/** True of every key that TensorFlow Playground reads and that has a meaning. */
export function isKnownKey(key: string): boolean {
  return isForeignKey(key) || commonKeys.has(key)
}

/** What `<name>_hide` is about; undefined for any other key. */
export function hiddenBy(key: string): ForeignControl | ForeignFeature | undefined {
  if (!key.endsWith(suffix)) return undefined
  return hideable.find((name) => name === key.slice(0, -suffix.length))
}
