import type { Contender } from '../contest.ts'
import {
  backward,
  buildObjects,
  forward,
  parametersOf,
  squaredLoss,
  update,
} from '../objectNetwork.ts'
import type { Yardstick } from '../plans.ts'
import { examplesOf, type Workload } from '../workload.ts'

/** A piece of work is an epoch. */
export function trainObjects(
  name: Yardstick,
  { architecture, hidden, samples, initial, batch, settings }: Workload,
): Contender {
  const network = buildObjects(architecture.layerSizes, hidden, 'tanh', initial.values)
  const examples = examplesOf(samples)
  return {
    name,
    tolerance: 0,
    remark: null,
    work() {
      for (let n = 0; n < examples.length; n++) {
        forward(network, examples[n].inputs)
        backward(network, examples[n].target, squaredLoss)
        if ((n + 1) % batch === 0) update(network, settings.learningRate, settings.lambda)
      }
      return examples.length
    },
    numbers: () => parametersOf(network),
  }
}
