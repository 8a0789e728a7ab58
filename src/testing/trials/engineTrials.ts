import fc from 'fast-check'
import type { Engine, Learner, Mlp, OptimiserState } from '../../engine/index.ts'
import { createParameters, createSimdEngine, typescriptEngine } from '../../engine/index.ts'
import { anyNumbers, calls, notWhole, type Trial, wrongLength } from '../refusals.ts'
import { instantiateTwin } from '../simdEngine.ts'
import { settings } from './learningTrials.ts'
import {
  anySamples,
  architecture,
  samples,
  wrongArchitectures,
  wrongParameters,
  wrongSamples,
} from './shapes.ts'

const capacity = 2
const values = () => createParameters(architecture.layerSizes)

/** Networks and learners of an engine, by the same rules for each. */
function engineTrial({ createMlp, createLearner }: Engine): Trial {
  const network = (): Mlp => createMlp(architecture, capacity)
  const learner = (): Learner => createLearner(architecture, capacity, samples, values())
  const ready = (): { learns: Learner; state: OptimiserState } => {
    const learns = learner()
    return { learns, state: learns.createState(settings.optimiser) }
  }
  return {
    refuses: {
      'what makes no network': calls(wrongArchitectures, (wrong) => createMlp(wrong, capacity)),
      'what makes no learner': calls(wrongArchitectures, (wrong) =>
        createLearner(wrong, capacity, samples, values()),
      ),
      'a capacity that is no count': calls(notWhole(), (n) => createMlp(architecture, n)),
      'a learner’s capacity that is no count': calls(notWhole(), (n) =>
        createLearner(architecture, n, samples, values()),
      ),
      'parameters of another network': calls(wrongParameters, (wrong) =>
        createMlp(architecture, capacity, wrong),
      ),
      'initial parameters of another network': calls(wrongParameters, (wrong) =>
        createLearner(architecture, capacity, samples, wrong),
      ),
      'samples for another network': calls(wrongSamples, (wrong) =>
        createLearner(architecture, capacity, wrong, values()),
      ),
      'a pass over columns beyond the capacity': calls(
        fc.tuple(notWhole(1, capacity), fc.constantFrom('forward', 'backward', 'dataLoss')),
        ([columns, pass]) => network()[pass](columns),
      ),
      'partial sums and positions that are none': calls(
        fc.oneof(
          notWhole(0).map((first) => ({ first, sums: new Float64Array(2) })),
          fc.nat({ max: 1 }).map((length) => ({ first: 0, sums: new Float64Array(length) })),
        ),
        ({ first, sums }) => network().addLosses(1, first, sums),
      ),
      'room for more than all samples': calls(notWhole(1, 3), (n) => learner().reserve(n)),
      'a step over columns beyond the room': calls(notWhole(1, capacity), (columns) => {
        const { learns, state } = ready()
        learns.step(0, columns, settings, state)
      }),
      'a step from beyond the order': calls(notWhole(0, 1), (start) => {
        const { learns, state } = ready()
        learns.step(start, 2, settings, state)
      }),
      'an order with the number of no sample': calls(fc.integer({ min: 3 }), (index) => {
        const { learns, state } = ready()
        learns.order[1] = index
        learns.step(0, 2, settings, state)
      }),
      'a state of another size': calls(wrongLength(28), (wrong) => {
        const state = { values: wrong, dead: new Uint8Array(13), steps: 0 }
        learner().step(0, 2, settings, state)
      }),
      'a state of another optimiser': calls(fc.constantFrom('sgd', 'momentum'), (optimiser) => {
        const { learns } = ready()
        learns.step(0, 2, settings, learns.createState(optimiser))
      }),
    },
    bears: {
      'any samples and parameters': calls(
        fc.tuple(
          anySamples.filter(({ count }) => count > 1),
          anyNumbers(13),
        ),
        ([any, numbers]) => {
          const initial = createParameters(architecture.layerSizes, numbers)
          const learns = createLearner(architecture, capacity, any, initial)
          const state = learns.createState(settings.optimiser)
          for (let step = 0; step < 3; step++) learns.step(0, 2, settings, state)
        },
      ),
    },
  }
}

/** Engines, each with all that it makes. */
export const engineTrials = {
  typescriptEngine: engineTrial(typescriptEngine),
  createSimdEngine: engineTrial(createSimdEngine(instantiateTwin)),
} as const satisfies Record<string, Trial>
