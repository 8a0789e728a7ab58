import { type ControlId, type ControlState, type Controls, controlIds } from '../controls.ts'
import type { Problems } from '../problems.ts'
import { type ForeignControl, foreignControls } from './foreignKeys.ts'
import { type ForeignFeature, type ForeignState, foreignFeatures } from './foreignState.ts'

/**
 * Our controls for each of its own. Its reset draws new weights each time; its problem decides the
 * output and the loss; without its play button nothing runs at any speed.
 */
const counterparts: Readonly<Record<ForeignControl, readonly ControlId[]>> = {
  showTestData: ['test-points'],
  discretize: ['hard-decisions'],
  playButton: ['play', 'speed', 'stop-at'],
  stepButton: ['step'],
  resetButton: ['restart', 'new-weights'],
  learningRate: ['learning-rate'],
  activation: ['activation'],
  regularization: ['regulariser'],
  regularizationRate: ['lambda'],
  problem: ['output', 'loss'],
  dataset: ['dataset', 'data-options'],
  percTrainData: ['share'],
  noise: ['noise'],
  batchSize: ['batch-size'],
  numHiddenLayers: ['layers'],
}

/**
 * The controls that a link of TensorFlow Playground hides, as ours. There the test loss goes with the
 * share of training data, since both have one class in its style sheet; here it stays.
 */
export function controlsOf({ hidden, hideText }: ForeignState, problems: Problems): Controls {
  const controls: Partial<Record<ControlId, ControlState>> = hideText ? { text: 'hidden' } : {}
  for (const name of foreignControls) {
    if (!hidden.includes(name)) continue
    for (const id of counterparts[name]) controls[id] = 'hidden'
  }
  if (foreignFeatures.some((name) => hidden.includes(name))) {
    controls.features = 'locked'
    problems.add(
      'Inputs that the link hides are not in the network, and the list of inputs is locked.',
    )
  }
  return controls
}

/** Controls as its links can say them. */
interface HiddenNames {
  /** Sorted. */
  readonly names: readonly string[]
  readonly hideText: boolean
  /** Locked, without a counterpart there, or hidden without those that go with it. */
  readonly unsaid: readonly ControlId[]
}

/** The inverse of `controlsOf`; locked inputs hide there those that the network has not. */
export function hiddenOf(controls: Controls, unused: readonly ForeignFeature[]): HiddenNames {
  const isHidden = (id: ControlId): boolean => controls[id] === 'hidden'
  const names: string[] = foreignControls.filter((name) => counterparts[name].every(isHidden))
  const hideText = isHidden('text')
  const said = new Set<ControlId>(
    foreignControls.filter((name) => names.includes(name)).flatMap((name) => counterparts[name]),
  )
  if (hideText) said.add('text')
  if (controls.features === 'locked' && unused.length > 0) {
    names.push(...unused)
    said.add('features')
  }
  return {
    names: names.sort(),
    hideText,
    unsaid: controlIds.filter((id) => id in controls && !said.has(id)),
  }
}
