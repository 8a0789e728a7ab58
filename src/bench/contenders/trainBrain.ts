import type { Contender } from '../contest.ts'
import { BrainNetwork } from '../peers.ts'
import { examplesOf, type Workload } from '../workload.ts'

/**
 * brain.js: float32, an update after every example whatever the batch, one activation for all layers.
 * With batches of one and tanh that is what the others do. A piece of work is an epoch.
 */
export function trainBrain({
  architecture,
  hidden,
  samples,
  initial,
  batch,
  settings,
}: Workload): Contender {
  const network = new BrainNetwork({ activation: hidden })
  network.sizes = [...architecture.layerSizes]
  network.initialize()
  // Its options refuse a momentum of 0.
  network.trainOpts.momentum = 0
  network.trainOpts.learningRate = settings.learningRate
  initial.W.forEach((W, layer) => {
    network.weights[layer + 1].forEach((row, to) => {
      row.set(W.subarray(to * row.length, (to + 1) * row.length))
    })
    network.biases[layer + 1].set(initial.b[layer])
  })
  const patterns = examplesOf(samples).map(({ inputs, target }) => ({
    input: Float32Array.from(inputs),
    output: Float32Array.of(target),
  }))
  return {
    name: 'brain.js',
    tolerance: batch === 1 && hidden === 'tanh' ? 1e-4 : null,
    remark: remarkOn(hidden, batch),
    work() {
      for (const pattern of patterns) network.trainPattern(pattern)
      return patterns.length
    },
    numbers: () =>
      initial.W.flatMap((_, layer) => [
        ...network.weights[layer + 1].flatMap((row) => [...row]),
        ...network.biases[layer + 1],
      ]),
  }
}

function remarkOn(hidden: 'tanh' | 'relu', batch: number): string {
  const remarks = ['float32']
  if (batch > 1) remarks.push('an update after every example')
  if (hidden === 'relu') remarks.push('its output unit is a ReLU too')
  return remarks.join(', ')
}
