import type { Parameters } from '../../engine/index.ts'
import type { Contender } from '../contest.ts'
import { type ConvnetDense, type ConvnetLayer, convnetjs } from '../peers.ts'
import { examplesOf, type Workload } from '../workload.ts'

/**
 * convnetjs: typed arrays layer by layer, one example at a time, gradients summed over a batch. A piece
 * of work is an epoch.
 */
export function trainConvnet({
  architecture,
  hidden,
  samples,
  initial,
  batch,
  settings,
}: Workload): Contender {
  const { layers, dense } = buildLayers(architecture.layerSizes, hidden)
  copyParameters(initial, dense)
  const net = new convnetjs.Net()
  net.layers = layers
  const trainer = new convnetjs.Trainer(net, {
    learning_rate: settings.learningRate,
    momentum: 0,
    batch_size: batch,
  })
  const examples = examplesOf(samples).map(({ inputs, target }) => ({
    x: new convnetjs.Vol([...inputs]),
    y: [target],
  }))
  return {
    name: 'convnetjs',
    tolerance: 1e-12,
    remark: null,
    work() {
      for (const { x, y } of examples) trainer.train(x, y)
      return examples.length
    },
    numbers: () =>
      dense.flatMap(({ filters, biases }) => [...filters.flatMap(({ w }) => [...w]), ...biases.w]),
  }
}

/** Layer by layer instead of by its `makeLayers`, which knows no function after the last dense layer. */
function buildLayers(
  layerSizes: readonly number[],
  hidden: 'tanh' | 'relu',
): { layers: ConvnetLayer[]; dense: ConvnetDense[] } {
  const layers: ConvnetLayer[] = [
    new convnetjs.InputLayer({ out_sx: 1, out_sy: 1, out_depth: layerSizes[0] }),
  ]
  const dense: ConvnetDense[] = []
  for (let layer = 1; layer < layerSizes.length; layer++) {
    const nIn = { in_sx: 1, in_sy: 1, in_depth: layerSizes[layer - 1] }
    const nOut = { in_sx: 1, in_sy: 1, in_depth: layerSizes[layer] }
    const affine = new convnetjs.FullyConnLayer({ ...nIn, num_neurons: layerSizes[layer] })
    const isRelu = hidden === 'relu' && layer < layerSizes.length - 1
    layers.push(affine, isRelu ? new convnetjs.ReluLayer(nOut) : new convnetjs.TanhLayer(nOut))
    dense.push(affine)
  }
  layers.push(
    new convnetjs.RegressionLayer({ in_sx: 1, in_sy: 1, in_depth: layerSizes.at(-1) ?? 1 }),
  )
  return { layers, dense }
}

function copyParameters({ W, b }: Parameters, dense: readonly ConvnetDense[]): void {
  dense.forEach(({ filters, biases }, layer) => {
    filters.forEach(({ w }, to) => {
      w.set(W[layer].subarray(to * w.length, (to + 1) * w.length))
    })
    biases.w.set(b[layer])
  })
}
