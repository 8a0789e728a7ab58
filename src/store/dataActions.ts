import { fitHolds, seedOf, withData } from '../config/index.ts'
import { type DataConfig, type FeatureId, featureIds } from '../datasets/index.ts'
import type { ActionContext } from './actionContext.ts'
import { nextSeed, nextSeedText } from './seeds.ts'
import type { Actions } from './state.ts'

type DataActions = Pick<
  Actions,
  'chooseDataset' | 'setData' | 'setOwnPoints' | 'toggleFeature' | 'newPoints' | 'samplePoints'
>

const rulesEnded: [string, string[]] = [
  'The rules of TensorFlow Playground end here.',
  [
    'It has no such data, so the points are drawn by our own rules now. Undo brings its rules back.',
  ],
]

/** Other points or inputs: training starts again at step 0 with what is set now. */
export function createDataActions({
  getState,
  control,
  restartWith,
  push,
}: ActionContext): DataActions {
  function changeSet(values: Pick<DataConfig, 'set'> & Partial<DataConfig>): void {
    const { config, actions } = getState()
    if (config.data.set !== values.set) push()
    const next = withData(config, { ...config.data, ...values })
    restartWith(next, '')
    if (config.rules !== null && next.rules === null) actions.notify('info', ...rulesEnded)
  }

  return {
    samplePoints: control.samplePoints,
    chooseDataset(set) {
      if (getState().config.data.set !== set) changeSet({ set })
    },
    setData(values) {
      const { config } = getState()
      const key = `data ${Object.keys(values).join(' ')}`
      restartWith(withData(config, { ...config.data, ...values }), key)
    },
    setOwnPoints: (own) => changeSet({ set: 'own', own }),
    toggleFeature(id) {
      const { config, actions } = getState()
      const features = toggled(config.features, id)
      if (features.length === 0) {
        actions.notify('problem', 'The network needs at least one input.')
        return
      }
      push()
      restartWith(fitHolds({ ...config, features }, config.features), '')
    },
    newPoints() {
      const { config } = getState()
      if (config.rules !== null) {
        const rules = { seedText: nextSeedText(config.rules.seedText), resets: 0 }
        restartWith({ ...config, rules }, '')
        return
      }
      const seed = nextSeed(seedOf(config.seeds, 'data'))
      // Noise and split are drawn point by point, so they go with the points.
      const seeds = { ...config.seeds, data: seed, noise: seed, split: seed }
      restartWith({ ...config, seeds }, '')
    },
  }
}

function toggled(features: readonly FeatureId[], id: FeatureId): readonly FeatureId[] {
  const wanted = new Set(features)
  if (!wanted.delete(id)) wanted.add(id)
  return featureIds.filter((feature) => wanted.has(feature))
}
