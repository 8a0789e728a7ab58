import {
  type DataConfig,
  datasetTitles,
  defaultData,
  isForeignSet,
  taskOf,
} from '../../datasets/index.ts'
import { foreignHead, foreignPointsOf } from '../foreignRules.ts'
import type { LinkState } from '../linkState.ts'
import type { RunConfig } from '../runConfig.ts'
import { foreignActivations } from './foreignState.ts'

/** Why no link of TensorFlow Playground says this run, one sentence for each reason; empty when one does. */
export function whyNotForeign({ config, journal }: LinkState): readonly string[] {
  if (!isForeignSet(config.data.set)) {
    return [`It has no data set ${datasetTitles[config.data.set]}.`, ...reasonsOf(config, journal)]
  }
  return [...reasonsOfData(config), ...reasonsOf(config, journal)]
}

function reasonsOf(config: RunConfig, journal: LinkState['journal']): string[] {
  const { hidden, holds, training } = config
  const head = foreignHead(taskOf(config.data))
  const [first] = hidden
  const reasons: (string | false)[] = [
    (config.output !== head.output || config.loss !== head.loss) &&
      'Its output is tanh for classes and linear for values, with squared loss.',
    !hidden.every(({ activation }) => foreignActivations.some((name) => name === activation)) &&
      `Its activations are ${foreignActivations.join(', ')}.`,
    !hidden.every(({ activation }) => activation === first?.activation) &&
      'All its hidden layers have one activation.',
    training.optimiser !== 'sgd' && 'It has plain gradient descent only.',
    holds.cuts.length + holds.frozen.length > 0 && 'It has no cut connections and nothing frozen.',
    journal.length > 0 && 'Its links carry no changes made by hand or on the way.',
    ...(config.rules === null ? [] : reasonsOfRules(config, config.rules)),
  ]
  return reasons.filter((reason) => reason !== false)
}

/** What its rules cannot be told to do otherwise. */
function reasonsOfRules(
  { training, init }: RunConfig,
  { seedText, resets }: NonNullable<RunConfig['rules']>,
): (string | false)[] {
  return [
    training.sampling !== 'carried' && 'It takes the examples in a fixed order.',
    training.penalty === 'l1' &&
      training.l1Rule !== 'dead' &&
      'By its L1 a weight that reaches 0 stays 0.',
    init !== 'uniform-half' &&
      init !== 'zero' &&
      'Its first weights are uniform from −½ to ½, or 0.',
    resets > 0 && 'Its links mean the first weights of their seed, not those after a reset.',
    !/^[\w.+-]+$/.test(seedText) && 'The seed has characters that its links cannot carry.',
  ]
}

function reasonsOfData({ data, rules }: RunConfig): string[] {
  const points = foreignPointsOf(taskOf(data))
  const reasons: (string | false)[] =
    rules === null
      ? [
          data.noise > 0 && 'Its noise is of another kind.',
          differs(data, ['flip', 'balance']) &&
            'It flips no labels and has no other class balance.',
          data.set === 'spiral' &&
            differs(data, ['arms', 'turns']) &&
            'Its spiral has 2 arms of 1¾ turns.',
        ]
      : [
          data.points !== points && `It always draws ${points} points of this kind.`,
          data.scale !== 1 && 'It reads its inputs unscaled.',
        ]
  return reasons.filter((reason) => reason !== false)
}

function differs(data: DataConfig, names: readonly (keyof DataConfig)[]): boolean {
  return names.some((name) => data[name] !== defaultData[name])
}
