import type { Engine } from '../../engine/index.ts'
import type { Contender } from '../contest.ts'
import type { Workload } from '../workload.ts'

/** A piece of work is an epoch. */
export function trainEngine(
  name: 'typescript' | 'simd',
  engine: Engine,
  { architecture, samples, initial, batch, settings }: Workload,
): Contender {
  const learner = engine.createLearner(architecture, batch, samples, initial)
  if (learner.engine !== name) {
    throw new Error(`expected a learner of the ${name} engine, got one of ${learner.engine}`)
  }
  const state = learner.createState('sgd')
  for (let n = 0; n < samples.count; n++) learner.order[n] = n
  return {
    name,
    tolerance: 1e-12,
    remark: null,
    work() {
      for (let start = 0; start < samples.count; start += batch) {
        learner.step(start, batch, settings, state)
      }
      return samples.count
    },
    numbers: () => learner.parameters.values,
  }
}
