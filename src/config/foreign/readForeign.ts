import { foreignPointsOf } from '../foreignRules.ts'
import { limits } from '../limits.ts'
import type { Pair } from '../linkText.ts'
import type { Problems } from '../problems.ts'
import { numberRule, type Rule, wholeRule } from '../rule.ts'
import { hiddenBy } from './foreignKeys.ts'
import {
  type ForeignFeature,
  type ForeignState,
  foreignActivations,
  foreignClasses,
  foreignFeatures,
  foreignPenalties,
  foreignProblems,
  foreignSurfaces,
  defaultForeignState as usual,
} from './foreignState.ts'
import { type ForeignTexts, foreignTexts } from './foreignTexts.ts'
import { readShape } from './readShape.ts'
import { reportLeftOut } from './reportLeftOut.ts'

/** Stands in for the seed that TensorFlow Playground draws anew for each visitor. */
const SEED = '0.12345'
/** Characters of a seed. */
const MOST_SEED = 256

/**
 * What a link of TensorFlow Playground says, read as its own page reads it. Where that page would
 * compute with NaN, break, or never train, the value is mended and a sentence says how; what has no
 * meaning is left out, and a sentence says why.
 */
export function readForeign(pairs: readonly Pair[], problems: Problems): ForeignState {
  const texts = foreignTexts(pairs, problems)
  const state: ForeignState = {
    activation: texts.word('activation', foreignActivations, usual.activation),
    regularization: texts.word('regularization', foreignPenalties, usual.regularization),
    batchSize: texts.number('batchSize', rules.batchSize, usual.batchSize),
    dataset: texts.word('dataset', foreignClasses, usual.dataset),
    regDataset: texts.word('regDataset', foreignSurfaces, usual.regDataset),
    learningRate: texts.number('learningRate', rules.learningRate, usual.learningRate),
    regularizationRate: texts.number('regularizationRate', rules.rate, usual.regularizationRate),
    noise: texts.number('noise', rules.noise, usual.noise),
    networkShape: readShape(texts.raw('networkShape'), usual.networkShape, problems),
    seed: readSeed(texts.text('seed'), problems),
    showTestData: texts.flag('showTestData', usual.showTestData),
    discretize: texts.flag('discretize', usual.discretize),
    percTrainData: texts.number('percTrainData', rules.percent, usual.percTrainData),
    x: texts.flag('x', usual.x),
    y: texts.flag('y', usual.y),
    xTimesY: texts.flag('xTimesY', usual.xTimesY),
    xSquared: texts.flag('xSquared', usual.xSquared),
    ySquared: texts.flag('ySquared', usual.ySquared),
    sinX: texts.flag('sinX', usual.sinX),
    sinY: texts.flag('sinY', usual.sinY),
    problem: texts.word('problem', foreignProblems, usual.problem),
    initZero: texts.flag('initZero', usual.initZero),
    hideText: texts.flag('hideText', usual.hideText),
    hidden: readHidden(pairs, texts),
  }
  reportLeftOut(pairs, problems)
  return withInput(withFittingBatch(state, problems), problems)
}

const noiseLimit = { min: 0, max: 80 }
const noiseRule = numberRule('Noise', noiseLimit)

const rules = {
  learningRate: numberRule('Learning rate', limits.learningRate),
  rate: numberRule('Regularization rate', limits.lambda),
  batchSize: wholeRule('Batch size', limits.batchSize),
  /** Its slider goes up to 50 and further for a link that says so, but never above 80. */
  noise: {
    ...noiseRule,
    mend: (value) => {
      const mended = noiseRule.mend(value)
      return mended?.fault != null && mended.value > 0 ? { ...mended, value: 50 } : mended
    },
  },
  percent: numberRule('Percentage of training data', { min: 10, max: 100 }),
} satisfies Record<string, Rule<number>>

function readSeed(text: string | undefined, problems: Problems): string {
  if (text === undefined) {
    problems.add(
      `The link names no seed, so its points would differ each time there; ${SEED} is used.`,
    )
    return SEED
  }
  if (text.length <= MOST_SEED) return text
  problems.add(`The seed has over ${MOST_SEED} characters; the first ${MOST_SEED} are used.`)
  return text.slice(0, MOST_SEED)
}

/** Hidden is what says exactly `true`. */
function readHidden(pairs: readonly Pair[], texts: ForeignTexts): readonly string[] {
  const names = new Set<string>()
  for (const { key } of pairs) {
    const name = hiddenBy(key)
    if (name !== undefined && texts.raw(key) === 'true') names.add(name)
  }
  return [...names].sort()
}

/** How many points train in its page: a percentage of 500 for classes, of 1,200 for values. */
export function trainingPoints(problem: ForeignState['problem'], percent: number): number {
  const points = foreignPointsOf(problem === 'regression' ? 'regression' : 'binary')
  return Math.floor((points * percent) / 100)
}

/** Its page collects examples until there are `batchSize`, which a larger batch never sees. */
function withFittingBatch(state: ForeignState, problems: Problems): ForeignState {
  const count = trainingPoints(state.problem, state.percTrainData)
  if (state.batchSize <= count) return state
  problems.add(
    `A batch of ${state.batchSize} is more than the ${count} training points and would never ` +
      `train; ${count} is used.`,
  )
  return { ...state, batchSize: count }
}

/** The inputs that its network has: those that are on and not hidden. */
export function foreignInputs(state: ForeignState): readonly ForeignFeature[] {
  return foreignFeatures.filter((name) => state[name] && !state.hidden.includes(name))
}

function withInput(state: ForeignState, problems: Problems): ForeignState {
  if (foreignInputs(state).length > 0) return state
  problems.add('No input is left on; x and y are used.')
  const hidden = state.hidden.filter((name) => name !== 'x' && name !== 'y')
  return { ...state, x: true, y: true, hidden }
}
