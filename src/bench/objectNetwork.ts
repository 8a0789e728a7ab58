/**
 * The yardstick: a network of node and link objects with closures, built the way TensorFlow Playground
 * is built (objects that point at each other, one number at a time, sums kept in the objects).
 * Own code; only the manner is theirs, and so is the loss: ½(f − y)², also for a sigmoid output.
 */

interface ScalarFunction {
  output(x: number): number
  der(x: number): number
}

const functions: Record<'tanh' | 'relu' | 'sigmoid', ScalarFunction> = {
  tanh: {
    output: (x) => Math.tanh(x),
    der: (x) => {
      const output = functions.tanh.output(x)
      return 1 - output * output
    },
  },
  relu: { output: (x) => Math.max(0, x), der: (x) => (x <= 0 ? 0 : 1) },
  sigmoid: {
    output: (x) => 1 / (1 + Math.exp(-x)),
    der: (x) => {
      const output = functions.sigmoid.output(x)
      return output * (1 - output)
    },
  },
}

/** Penalty of a weight. */
interface Regularization {
  output(weight: number): number
  der(weight: number): number
}

const l1: Regularization = { output: (w) => Math.abs(w), der: (w) => (w < 0 ? -1 : w > 0 ? 1 : 0) }

/** ∂loss/∂output. */
export type ErrorDerivative = (output: number, target: number) => number
export const squaredError: ErrorDerivative = (output, target) => output - target
/** With the sigmoid's own derivative this is f − y. */
export const crossEntropyError: ErrorDerivative = (output, target) =>
  (output - target) / Math.max(output * (1 - output), 1e-300)

class Link {
  weight = 0
  isDead = false
  errorDer = 0
  accErrorDer = 0
  numAccumulatedDers = 0
  readonly id: string
  readonly source: Unit
  readonly dest: Unit
  readonly regularization: Regularization | null

  constructor(source: Unit, dest: Unit, regularization: Regularization | null) {
    this.id = `${source.id}-${dest.id}`
    this.source = source
    this.dest = dest
    this.regularization = regularization
  }
}

class Unit {
  inputLinks: Link[] = []
  outputs: Link[] = []
  bias = 0
  totalInput = 0
  output = 0
  outputDer = 0
  inputDer = 0
  accInputDer = 0
  numAccumulatedDers = 0
  readonly id: string
  readonly activation: ScalarFunction

  constructor(id: string, activation: ScalarFunction) {
    this.id = id
    this.activation = activation
  }

  updateOutput(): number {
    this.totalInput = this.bias
    for (let j = 0; j < this.inputLinks.length; j++) {
      const link = this.inputLinks[j]
      this.totalInput += link.weight * link.source.output
    }
    this.output = this.activation.output(this.totalInput)
    return this.output
  }
}

export type ObjectNetwork = Unit[][]

/** @param values parameters in the order of the engine: W⁽¹⁾ row by row, b⁽¹⁾, … */
export function buildNetwork(
  sizes: readonly number[],
  hidden: 'tanh' | 'relu',
  output: 'tanh' | 'sigmoid',
  values: Float64Array,
): ObjectNetwork {
  let id = 0
  const last = sizes.length - 1
  const network = sizes.map((size, layer) =>
    Array.from(
      { length: size },
      () => new Unit(String(id++), functions[layer === last ? output : hidden]),
    ),
  )
  let k = 0
  for (let layer = 1; layer <= last; layer++) {
    for (const unit of network[layer]) {
      for (const source of network[layer - 1]) {
        const link = new Link(source, unit, null)
        link.weight = values[k++]
        source.outputs.push(link)
        unit.inputLinks.push(link)
      }
    }
    for (const unit of network[layer]) unit.bias = values[k++]
  }
  return network
}

export function forwardProp(network: ObjectNetwork, inputs: readonly number[]): number {
  const inputLayer = network[0]
  if (inputs.length !== inputLayer.length) {
    throw new Error(`expected ${inputLayer.length} inputs, got ${inputs.length}`)
  }
  for (let i = 0; i < inputLayer.length; i++) inputLayer[i].output = inputs[i]
  for (let layerIdx = 1; layerIdx < network.length; layerIdx++) {
    const currentLayer = network[layerIdx]
    for (let i = 0; i < currentLayer.length; i++) currentLayer[i].updateOutput()
  }
  return network[network.length - 1][0].output
}

export function backProp(network: ObjectNetwork, target: number, errorDer: ErrorDerivative): void {
  const outputNode = network[network.length - 1][0]
  outputNode.outputDer = errorDer(outputNode.output, target)
  for (let layerIdx = network.length - 1; layerIdx >= 1; layerIdx--) {
    const currentLayer = network[layerIdx]
    for (let i = 0; i < currentLayer.length; i++) {
      const node = currentLayer[i]
      node.inputDer = node.outputDer * node.activation.der(node.totalInput)
      node.accInputDer += node.inputDer
      node.numAccumulatedDers++
    }
    for (let i = 0; i < currentLayer.length; i++) {
      const node = currentLayer[i]
      for (let j = 0; j < node.inputLinks.length; j++) {
        const link = node.inputLinks[j]
        if (link.isDead) continue
        link.errorDer = node.inputDer * link.source.output
        link.accErrorDer += link.errorDer
        link.numAccumulatedDers++
      }
    }
    if (layerIdx === 1) continue
    const prevLayer = network[layerIdx - 1]
    for (let i = 0; i < prevLayer.length; i++) {
      const node = prevLayer[i]
      node.outputDer = 0
      for (let j = 0; j < node.outputs.length; j++) {
        const output = node.outputs[j]
        node.outputDer += output.weight * output.dest.inputDer
      }
    }
  }
}

export function updateWeights(
  network: ObjectNetwork,
  learningRate: number,
  regularizationRate: number,
): void {
  for (let layerIdx = 1; layerIdx < network.length; layerIdx++) {
    const currentLayer = network[layerIdx]
    for (let i = 0; i < currentLayer.length; i++) {
      const node = currentLayer[i]
      if (node.numAccumulatedDers > 0) {
        node.bias -= (learningRate * node.accInputDer) / node.numAccumulatedDers
        node.accInputDer = 0
        node.numAccumulatedDers = 0
      }
      for (let j = 0; j < node.inputLinks.length; j++) {
        const link = node.inputLinks[j]
        if (link.isDead) continue
        const penaltyDer = link.regularization ? link.regularization.der(link.weight) : 0
        if (link.numAccumulatedDers > 0) {
          link.weight -= (learningRate / link.numAccumulatedDers) * link.accErrorDer
          const shrunk = link.weight - learningRate * regularizationRate * penaltyDer
          if (link.regularization === l1 && link.weight * shrunk < 0) {
            link.weight = 0
            link.isDead = true
          } else link.weight = shrunk
          link.accErrorDer = 0
          link.numAccumulatedDers = 0
        }
      }
    }
  }
}

/** All parameters, in the order of the engine. */
export function parametersOf(network: ObjectNetwork): number[] {
  return network
    .slice(1)
    .flatMap((layer) => [
      ...layer.flatMap((unit) => unit.inputLinks.map((link) => link.weight)),
      ...layer.map((unit) => unit.bias),
    ])
}
