import type { DatasetId, FeatureId } from '../../datasets/index.ts'
import { defaultData } from '../../datasets/index.ts'
import { defaultConfig, defaultTraining } from '../defaults.ts'
import { foreignHead, foreignPointsOf } from '../foreignRules.ts'
import type { Problems } from '../problems.ts'
import type { PenaltyName, RunConfig } from '../runConfig.ts'
import { readConfig } from '../validate.ts'
import type {
  ForeignClasses,
  ForeignFeature,
  ForeignPenalty,
  ForeignState,
  ForeignSurface,
} from './foreignState.ts'
import { foreignInputs } from './readForeign.ts'

/** Its sets under our names. */
export const setsOfForeign: Readonly<Record<ForeignClasses | ForeignSurface, DatasetId>> = {
  circle: 'circle',
  xor: 'xor-quadrants',
  gauss: 'gaussians',
  spiral: 'spiral',
  'reg-plane': 'plane',
  'reg-gauss': 'cones',
}

/** Its inputs under our names. */
export const featuresOfForeign: Readonly<Record<ForeignFeature, FeatureId>> = {
  x: 'x1',
  y: 'x2',
  xTimesY: 'x1x2',
  xSquared: 'x1sq',
  ySquared: 'x2sq',
  sinX: 'sinx1',
  sinY: 'sinx2',
}

/** Its regularisers under our names. */
export const penaltiesOfForeign: Readonly<Record<ForeignPenalty, PenaltyName>> = {
  none: 'none',
  L1: 'l1',
  L2: 'l2',
}

/**
 * The run that a link of TensorFlow Playground means, by its rules: raw inputs, squared loss on tanh or a
 * linear output, plain SGD in fixed order with the rest of an epoch carried over, L1 with dead links.
 * What is larger than our limits is brought within them, with a sentence.
 */
export function configOf(state: ForeignState, problems: Problems): RunConfig {
  const isHeight = state.problem === 'regression'
  const task = isHeight ? 'regression' : 'binary'
  const { activation } = state
  const config: RunConfig = {
    ...defaultConfig,
    data: {
      ...defaultData,
      set: setsOfForeign[isHeight ? state.regDataset : state.dataset],
      points: foreignPointsOf(task),
      noise: state.noise / 100,
      share: state.percTrainData / 100,
      scale: 1,
    },
    features: foreignInputs(state).map((name) => featuresOfForeign[name]),
    hidden: state.networkShape.map((units) => ({ units, activation })),
    ...foreignHead(task),
    init: state.initZero ? 'zero' : 'uniform-half',
    training: {
      ...defaultTraining,
      learningRate: state.learningRate,
      batchSize: state.batchSize,
      sampling: 'carried',
      penalty: penaltiesOfForeign[state.regularization],
      lambda: state.regularizationRate,
      l1Rule: 'dead',
    },
    rules: { seedText: state.seed, resets: 0 },
  }
  return readConfig(config, problems)
}
