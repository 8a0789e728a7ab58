import {
  type Architecture,
  computeLinearRegions,
  createParameters,
  initialise,
  type Parameters,
  typescriptEngine,
} from '../../engine/index.ts'
import fold from '../../testing/fixtures/fold-704.json'
import type { Contender } from '../contest.ts'
import type { RegionsPlan } from '../plans.ts'

const square = { left: -2, right: 2, bottom: -2, top: 2 }

/** All regions, cut exactly. A piece of work is one network. */
export function cutRegions({ network }: RegionsPlan): Contender {
  const [architecture, parameters] = networkOf(network)
  let found = 0
  return {
    name: 'exact',
    tolerance: null,
    remark: null,
    work() {
      const slices = computeLinearRegions(architecture, parameters, square)
      for (;;) {
        const { done, value } = slices.next()
        if (!done) continue
        found = value.count
        return 1
      }
    },
    numbers: () => [found],
  }
}

/** The naive way: which units are on at each cell of a grid, and how many such patterns there are. */
export function sampleRegions({ network, side }: RegionsPlan): Contender {
  const [architecture, parameters] = networkOf(network)
  const { layerSizes, hidden } = architecture
  const mlp = typescriptEngine.createMlp(architecture, side, parameters)
  const centres = Float64Array.from({ length: side }, (_, i) => (4 * (i + 0.5)) / side - 2)
  const patterns = new Set<number>()
  return {
    name: 'grid',
    tolerance: null,
    remark: null,
    work() {
      patterns.clear()
      for (let row = 0; row < side; row++) {
        mlp.inputs.set(centres)
        mlp.inputs.fill(centres[row], mlp.stride, mlp.stride + side)
        mlp.forward(side)
        for (let column = 0; column < side; column++) {
          let pattern = 0
          for (let layer = 1; layer <= hidden.length; layer++) {
            for (let unit = 0; unit < layerSizes[layer]; unit++) {
              const isOn = mlp.activations[layer][unit * mlp.stride + column] > 0
              pattern = 2 * pattern + (isOn ? 1 : 0)
            }
          }
          patterns.add(pattern)
        }
      }
      return 1
    },
    numbers: () => [patterns.size],
  }
}

function networkOf(network: RegionsPlan['network']): [Architecture, Parameters] {
  const layerSizes = network === 'fold' ? fold.sizes : [2, 8, 8, 1]
  const architecture: Architecture = {
    layerSizes,
    hidden: layerSizes.slice(1, -1).map(() => 'relu'),
    output: 'linear',
    loss: 'squared',
  }
  const parameters = createParameters(layerSizes)
  if (network === 'random') initialise(architecture, parameters, 'spread', 1)
  else {
    parameters.W.forEach((W, layer) => {
      W.set(fold.W[layer])
    })
    parameters.b.forEach((b, layer) => {
      b.set(fold.b[layer])
    })
  }
  return [architecture, parameters]
}
