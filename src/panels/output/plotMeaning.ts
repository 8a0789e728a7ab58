import type { HiddenActivation, Output } from '../../engine/index.ts'
import { type ClassOutputs, className, type Field, type FieldScale } from '../../views/index.ts'

/** What the plot needs to know of a network to say what it shows. */
export interface PlotNetwork {
  /** Functions g of the hidden layers. */
  readonly activations: readonly HiddenActivation[]
  readonly output: Output
  /** Units of the output layer. */
  readonly outputs: number
  /** 0 for regression. */
  readonly classes: number
  readonly classNames: readonly string[]
  /** Largest |y| of the data, for regression. */
  readonly targetLimit: number
}

interface Unit {
  readonly layer: number
  readonly unit: number
}

/** How the values of a field are coloured and where they are undecided. */
export function fieldScaleOf(
  network: PlotNetwork,
  field: Pick<Field, 'unit' | 'channels'>,
): FieldScale {
  const { activations, output, classes } = network
  const { unit, channels } = field
  if (unit !== null && unit.layer < activations.length) {
    return valueScale(activations[unit.layer] ?? 'linear', null)
  }
  if (channels > 1) return { kind: 'classes', outputs: outputsKind(output) }
  const oneOfMany = unit !== null && network.outputs > 1
  if (oneOfMany && outputsKind(output) !== 'signed') {
    return { kind: 'class', classNumber: unit.unit }
  }
  return valueScale(output, classes === 0 ? network.targetLimit : 1)
}

function valueScale(activation: HiddenActivation | Output, limit: number | null): FieldScale {
  if (isProbability(activation) || activation === 'step') return { kind: 'probability' }
  const isBounded = activation === 'tanh' || activation === 'threshold'
  return { kind: 'signed', limit: isBounded ? 1 : limit }
}

function outputsKind(output: Output): ClassOutputs {
  if (output === 'softmax') return 'shares'
  if (output === 'sparsemax') return 'sparse-shares'
  return output === 'sigmoid' ? 'sigmoid' : 'signed'
}

/** True of outputs that are read as P(y | x). */
function isProbability(output: HiddenActivation | Output): boolean {
  return output === 'sigmoid' || isDistribution(output)
}

/** True of outputs that sum to 1, one a class. */
function isDistribution(output: HiddenActivation | Output): boolean {
  return output === 'softmax' || output === 'sparsemax'
}

export interface PlotTitle {
  readonly title: string
  /** What a value is called under the pointer. */
  readonly valueName: 'P' | 'f' | 'h'
  /** True when a single unit is shown in place of the output. */
  readonly isUnit: boolean
}

/** What a curve plot shows: of a unit in the last hidden layer its share w·h of the output. */
export function curveTitle(network: PlotNetwork, unit: Unit | null): PlotTitle {
  const plain = plotTitle(network, unit)
  const isShare = unit !== null && unit.layer === network.activations.length - 1
  return isShare ? { ...plain, title: plain.title.replace(/h$/, 'w·h') } : plain
}

/** What the plot shows, in the lecture's notation. */
export function plotTitle(network: PlotNetwork, unit: Unit | null): PlotTitle {
  const { activations, output, outputs } = network
  if (unit !== null && unit.layer < activations.length) {
    const title = `Layer ${unit.layer + 1}, unit ${unit.unit + 1}: h`
    return { title, valueName: 'h', isUnit: true }
  }
  if (outputs > 1 && unit !== null) return { ...outputTitle(network, unit.unit), isUnit: true }
  if (outputs > 1) {
    const isShared = isDistribution(output)
    const title = isShared ? 'argmax P(y = c | x)' : 'argmax f(x)'
    return { title, valueName: isShared ? 'P' : 'f', isUnit: false }
  }
  return isProbability(output)
    ? { title: 'P(y = 1 | x)', valueName: 'P', isUnit: false }
    : { title: 'f(x)', valueName: 'f', isUnit: false }
}

function outputTitle(network: PlotNetwork, unit: number): Pick<PlotTitle, 'title' | 'valueName'> {
  const name = className(network, unit)
  return isDistribution(network.output)
    ? { title: `P(y = ${name.replace('class ', '')} | x)`, valueName: 'P' }
    : { title: `f(x) for ${name}`, valueName: 'f' }
}
