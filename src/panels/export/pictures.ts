import { layerSizesOf } from '../../config/index.ts'
import type { PointSet } from '../../datasets/index.ts'
import type { PlaygroundState } from '../../store/index.ts'
import {
  countTraining,
  lossPicture,
  networkPicture,
  type OutputGround,
  outputPicture,
  type Picture,
  printColors,
} from '../../views/index.ts'
import { formatCount, formatLoss } from '../common/format.ts'
import { runTitle } from '../common/runTitle.ts'
import { featurePictures } from '../network/featurePictures.ts'
import { layerFormula, layerSymbol, outputFormula, outputSymbol } from '../network/formulas.ts'
import { functionNames } from '../network/functionNames.ts'
import { heldView } from '../network/heldView.ts'
import { widestLabel } from '../network/inputItems.ts'
import { namesOf } from '../network/namesOf.ts'
import { curveTarget } from '../output/curveTarget.ts'
import { curveTitle, fieldScaleOf, type PlotNetwork, plotTitle } from '../output/plotMeaning.ts'
import { plotNetworkOf } from '../output/plotNetwork.ts'
import { untilNow } from '../output/untilNow.ts'

type Frame = NonNullable<PlaygroundState['run']['frame']>

/** A run that has something to draw. */
export interface DrawnRun {
  readonly state: PlaygroundState
  readonly points: PointSet
  readonly frame: Frame
}

/** Null before the first frame of a run has come. */
export function drawnRun(state: PlaygroundState): DrawnRun | null {
  const { points, frame } = state.run
  return points === null || frame === null ? null : { state, points, frame }
}

/** The output plot as it is shown, chosen unit and switches included. */
export function pictureOfOutput(drawn: DrawnRun): Picture {
  const { state, points, frame } = drawn
  const network = plotNetworkOf(state)
  const { config, view } = state
  const unit = view.selectedUnit
  const isCurve = frame.fields.kind === 'curve'
  const { title } = isCurve ? curveTitle(network, unit) : plotTitle(network, unit)
  const over = isCurve ? points.axisLabels[0] : `the plane of ${points.axisLabels.join(' and ')}`
  return outputPicture({
    ground: groundOf(drawn, network),
    points,
    domain: points.domain,
    axisNames: points.axisLabels,
    showTest: view.showTest,
    title: `${title} over ${over}: ${runTitle(config)}`,
    description: `${title} over ${over}, with ${formatCount(countTraining(points))} training points. ${describeState(frame)}`,
    colors: printColors(),
  })
}

function groundOf({ state, frame }: DrawnRun, network: PlotNetwork): OutputGround {
  const { config, view } = state
  const { fields } = frame
  if (fields.kind === 'curve') {
    return {
      kind: 'curve',
      curve: fields,
      hiddenSizes: config.hidden.map((layer) => layer.units),
      selected: view.selectedUnit,
      target: curveTarget(config.data),
    }
  }
  const isClasses = network.classes > 1
  return {
    kind: 'field',
    field: fields,
    scale: fieldScaleOf(network, fields),
    showBoundary: view.showBoundary && isClasses,
    showErrors: view.showErrors && isClasses && fields.unit === null,
    hard: view.discretise && isClasses,
  }
}

/** The network with its weights, what every unit computes, and the lecture's formulas. */
export function pictureOfNetwork({ state, points, frame }: DrawnRun): Picture {
  const { config } = state
  const { features, hidden, output, data, holds } = config
  const sizes = layerSizesOf(config)
  const outputs = sizes.at(-1) ?? 1
  const names = namesOf(config, features)
  const heads = [
    ...hidden.map(({ activation }, i) => ({
      full: layerFormula(i + 1, activation).plain,
      short: layerSymbol(i + 1).plain,
      name: functionNames[activation],
    })),
    {
      full: outputFormula(hidden.length + 1, output, outputs).plain,
      short: outputSymbol(hidden.length + 1, outputs).plain,
      name: functionNames[output],
    },
  ]
  const inputs = names.inputs.map(({ name }) => name).join(', ')
  const layers = hidden.map(({ units, activation }) => `${units} ${functionNames[activation]}`)
  return networkPicture({
    names,
    heads,
    parameters: frame.parameters,
    cut: heldView(holds, sizes).cut,
    inputSource: featurePictures(features, points, data.scale),
    unitSource: frame.fields,
    labelWidth: widestLabel(features),
    title: `Network ${sizes.join(' → ')}: ${runTitle(config)}`,
    description: [
      `A network of ${sizes.join(' → ')} units. Inputs: ${inputs}.`,
      layers.length === 0 ? 'No hidden layer.' : `Hidden layers: ${layers.join(', ')}.`,
      `Output: ${functionNames[output]}. Edges are weights, blue where positive, orange where negative, wider where larger.`,
      describeState(frame),
    ].join(' '),
    colors: printColors(),
  })
}

/** The loss chart up to now, with earlier runs behind. */
export function pictureOfLoss({ state, points, frame }: DrawnRun): Picture {
  const { run, view, config } = state
  return lossPicture({
    records: untilNow(run.records, frame, points),
    ghosts: run.ghosts,
    logarithmic: view.logLoss,
    diverged: run.divergence !== null,
    title: runTitle(config),
    colors: printColors(),
  })
}

/** "Epoch 12: train loss 0.0354, test loss 0.2518." */
function describeState({ position, metrics }: Frame): string {
  const { trainLoss, testLoss } = metrics
  const test = testLoss === null ? '' : `, test loss ${formatLoss(testLoss)}`
  return `Epoch ${position.epoch}: train loss ${formatLoss(trainLoss)}${test}.`
}
