import { createParameters, type Engine, openStream, type Parameters } from '../../engine/index.ts'
import type { Contender } from '../contest.ts'
import { buildObjects, forward } from '../objectNetwork.ts'
import type { FieldsPlan } from '../plans.ts'
import { featuresAt } from '../workload.ts'

/** Fields are float32 in the page. */
const tolerance = 1e-6

/** Values of every unit and the output over the plane, as the page paints them; a piece of work is a row. */
export function paintEngine(
  name: 'typescript' | 'simd',
  engine: Engine,
  { layerSizes, side }: FieldsPlan,
): Contender {
  const hidden = layerSizes.slice(1, -1).map(() => 'tanh' as const)
  const architecture = { layerSizes, hidden, output: 'tanh', loss: 'squared' } as const
  const mlp = engine.createMlp(architecture, side, parametersFor(layerSizes))
  const inputs = Float64Array.from({ length: layerSizes[0] * side * side }, (_, at) => {
    const cell = at % (side * side)
    return featuresOfCell(cell % side, Math.floor(cell / side), side)[Math.floor(at / side ** 2)]
  })
  const fields = layerSizes
    .slice(1)
    .map((units) => Array.from({ length: units }, () => new Float32Array(side * side)))
  let row = -1
  return {
    name,
    tolerance,
    remark: null,
    work() {
      row = (row + 1) % side
      for (let i = 0; i < layerSizes[0]; i++) {
        const from = (i * side + row) * side
        mlp.inputs.set(inputs.subarray(from, from + side), i * mlp.stride)
      }
      mlp.forward(side)
      for (let layer = 1; layer < layerSizes.length; layer++) {
        for (let unit = 0; unit < layerSizes[layer]; unit++) {
          const from = unit * mlp.stride
          const values = mlp.activations[layer].subarray(from, from + side)
          fields[layer - 1][unit].set(values, row * side)
        }
      }
      return 1 / side
    },
    numbers: () => fields[fields.length - 1][0],
  }
}

/** The same cell by cell and unit by unit. */
export function paintObjects({ layerSizes, side, yardstick }: FieldsPlan): Contender {
  const network = buildObjects(layerSizes, 'tanh', 'tanh', parametersFor(layerSizes).values)
  const units = network.slice(1).flat()
  const fields = units.map(() =>
    Array.from({ length: side }, () => Array.from({ length: side }, () => 0)),
  )
  const inputs = Array.from({ length: side }, (_, row) =>
    Array.from({ length: side }, (__, column) =>
      featuresOfCell(column, row, side).slice(0, layerSizes[0]),
    ),
  )
  let row = -1
  return {
    name: yardstick,
    tolerance: 0,
    remark: null,
    work() {
      row = (row + 1) % side
      for (let column = 0; column < side; column++) {
        forward(network, inputs[row][column])
        for (let k = 0; k < units.length; k++) fields[k][row][column] = units[k].h
      }
      return 1 / side
    },
    numbers: () => fields[fields.length - 1].flat(),
  }
}

function parametersFor(layerSizes: readonly number[]): Parameters {
  const parameters = createParameters(layerSizes)
  const { uniform } = openStream(2, 'weights of a benchmark')
  for (let k = 0; k < parameters.values.length; k++) parameters.values[k] = uniform() - 0.5
  return parameters
}

/** Features at the centre of a cell of the plane [−6, 6]², row 0 at the top. */
function featuresOfCell(column: number, row: number, side: number): number[] {
  return featuresAt((12 * (column + 0.5)) / side - 6, 6 - (12 * (row + 0.5)) / side)
}
