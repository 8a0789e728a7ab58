import { taskOf } from '../../datasets/index.ts'
import { defaultLinkView, type LinkState } from '../linkState.ts'
import { featuresOfForeign, penaltiesOfForeign, setsOfForeign } from './configOf.ts'
import { hiddenOf } from './controlsOf.ts'
import {
  defaultForeignState,
  type ForeignState,
  foreignActivations,
  foreignClasses,
  foreignFeatures,
  foreignPenalties,
  foreignSurfaces,
} from './foreignState.ts'
import { formatForeign } from './formatForeign.ts'
import { trainingPoints } from './readForeign.ts'
import { whyNotForeign } from './whyNotForeign.ts'

/** A run as a link of TensorFlow Playground, or one sentence for each thing that its links cannot say. */
export type ForeignLink =
  | {
      /** What stands behind the `#` of its address. */
      readonly hash: string
      /** What the link does not take along, one sentence each. */
      readonly lost: readonly string[]
    }
  | { readonly reasons: readonly string[] }

/**
 * The link under which TensorFlow Playground shows this run. A run by its rules comes out with the same
 * points, weights and losses; of a run by our own rules the link says the settings, and the first
 * sentence of `lost` says that the run there is another one.
 */
export function writeForeign(state: LinkState): ForeignLink {
  const reasons = whyNotForeign(state)
  if (reasons.length > 0) return { reasons }
  const { config, view } = state
  const features = foreignFeatures.filter((name) =>
    config.features.includes(featuresOfForeign[name]),
  )
  const hidden = hiddenOf(
    state.controls,
    foreignFeatures.filter((name) => !features.includes(name)),
  )
  const { training, data } = config
  const problem = taskOf(data) === 'regression' ? 'regression' : 'classification'
  const percTrainData = percent(data.share)
  const foreign: ForeignState = {
    ...defaultForeignState,
    activation:
      foreignActivations.find((name) => name === config.hidden[0]?.activation) ??
      defaultForeignState.activation,
    regularization:
      foreignPenalties.find((name) => penaltiesOfForeign[name] === training.penalty) ?? 'none',
    batchSize:
      training.batchSize === 'all' ? trainingPoints(problem, percTrainData) : training.batchSize,
    dataset: foreignClasses.find((name) => setsOfForeign[name] === data.set) ?? 'circle',
    regDataset: foreignSurfaces.find((name) => setsOfForeign[name] === data.set) ?? 'reg-plane',
    learningRate: training.learningRate,
    regularizationRate: training.lambda,
    noise: percent(data.noise),
    networkShape: config.hidden.map(({ units }) => units),
    seed: config.rules?.seedText ?? `${config.seeds.seed}`,
    showTestData: view.showTest,
    discretize: view.discretise,
    percTrainData,
    ...onlyOn(features),
    problem,
    initZero: config.init === 'zero',
    hideText: hidden.hideText,
    hidden: hidden.names,
  }
  return {
    hash: formatForeign(foreign),
    lost: lostOf(
      state,
      hidden.unsaid.map((id) => id.replaceAll('-', ' ')),
    ),
  }
}

function onlyOn(features: readonly (typeof foreignFeatures)[number][]) {
  const isOn = (name: (typeof foreignFeatures)[number]): boolean => features.includes(name)
  return {
    x: isOn('x'),
    y: isOn('y'),
    xTimesY: isOn('xTimesY'),
    xSquared: isOn('xSquared'),
    ySquared: isOn('ySquared'),
    sinX: isOn('sinX'),
    sinY: isOn('sinY'),
  }
}

/** A share such as 0.29 is a little less than 29 percent. */
function percent(share: number): number {
  return Number((100 * share).toFixed(9))
}

function lostOf({ config, target, view, goal }: LinkState, controls: readonly string[]): string[] {
  const lost: string[] = []
  if (config.rules === null) {
    lost.push(
      'The settings are the same, the run is another one: TensorFlow Playground draws its own points and ' +
        'weights, reads inputs unscaled and never shuffles.',
    )
  }
  if (target.step > 0 || target.examples > 0) lost.push('It opens at epoch 0.')
  const { showBoundary, showErrors, logLoss } = defaultLinkView
  if (
    view.showBoundary !== showBoundary ||
    view.showErrors !== showErrors ||
    view.logLoss !== logLoss
  ) {
    lost.push('How boundary, errors and loss are shown stays behind.')
  }
  if (controls.length > 0) {
    lost.push(`These controls cannot be locked or hidden there: ${controls.join(', ')}.`)
  }
  if (goal !== null) lost.push('There are no goals there.')
  return lost
}
