import type { Engine } from '../engine/index.ts'
import type { Contender } from './contest.ts'
import { buildNetwork, forwardProp } from './objectNetwork.ts'
import type { Workload } from './training.ts'

/** Every unit's value at each cell of a square, a row of cells at a time. */
export function engineField(
  name: string,
  engine: Engine,
  { architecture, initial }: Workload,
  side: number,
): Contender {
  const mlp = engine.createMlp(architecture, side, initial)
  const { layerSizes } = architecture
  const inputs = gridInputs(layerSizes[0], side)
  const fields = layerSizes
    .slice(1)
    .flatMap((units) => Array.from({ length: units }, () => new Float32Array(side * side)))
  return {
    name,
    work() {
      for (let row = 0; row < side; row++) {
        for (let i = 0; i < layerSizes[0]; i++) {
          const from = (i * side + row) * side
          mlp.inputs.set(inputs.subarray(from, from + side), i * mlp.stride)
        }
        mlp.forward(side)
        let field = 0
        for (let layer = 1; layer < layerSizes.length; layer++) {
          for (let unit = 0; unit < layerSizes[layer]; unit++) {
            const from = unit * mlp.stride
            fields[field++].set(mlp.activations[layer].subarray(from, from + side), row * side)
          }
        }
      }
      return 1
    },
  }
}

/** The same node by node. */
export function objectField({ architecture, mode, initial }: Workload, side: number): Contender {
  const { layerSizes } = architecture
  const output = mode === 'tanh' ? 'tanh' : 'sigmoid'
  const network = buildNetwork(layerSizes, mode, output, initial.values)
  const nodes = network.slice(1).flat()
  const fields = nodes.map(() => Array.from({ length: side }, () => new Array<number>(side)))
  const inputs = gridInputs(layerSizes[0], side)
  return {
    name: 'objects',
    work() {
      for (let row = 0; row < side; row++) {
        for (let column = 0; column < side; column++) {
          const cell = row * side + column
          const x = Array.from({ length: layerSizes[0] }, (_, i) => inputs[i * side * side + cell])
          forwardProp(network, x)
          for (let k = 0; k < nodes.length; k++) fields[k][row][column] = nodes[k].output
        }
      }
      return 1
    },
  }
}

function gridInputs(nIn: number, side: number): Float64Array {
  const inputs = new Float64Array(nIn * side * side)
  for (let cell = 0; cell < side * side; cell++) {
    const x1 = (12 * ((cell % side) + 0.5)) / side - 6
    const x2 = 6 - (12 * (Math.floor(cell / side) + 0.5)) / side
    const features = [x1, x2, x1 * x1, x2 * x2, x1 * x2, Math.sin(x1), Math.sin(x2)]
    for (let i = 0; i < nIn; i++) inputs[i * side * side + cell] = features[i]
  }
  return inputs
}
