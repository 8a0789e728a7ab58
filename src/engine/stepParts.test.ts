import { expect, test } from 'vitest'
import { architectureOf, createRandomMlp, randomRows, randomTargets } from '../testing/batches.ts'
import { simdEngine } from '../testing/simdEngine.ts'
import type { Samples, StepSettings } from './index.ts'
import { heads, typescriptEngine } from './index.ts'

const count = 11
const settings: StepSettings = {
  optimiser: 'adam',
  learningRate: 0.03,
  momentum: 0.9,
  penalty: 'l1',
  lambda: 0.01,
  l1Rule: 'proximal',
}

const engines = [
  { name: 'TypeScript', engine: typescriptEngine },
  { name: 'SIMD', engine: simdEngine },
]
const cases = engines.flatMap((one) => heads.map((head) => ({ ...one, ...head })))

test.each(cases)(
  '$name: a step in parts is the whole step to the bit, $output with $loss',
  ({ engine, output, loss }) => {
    const nOut = output === 'sigmoid' || output === 'tanh' || output === 'threshold' ? 1 : 3
    const architecture = architectureOf([2, 5, 3, nOut], ['tanh', 'relu'], output, loss)
    const rows = { inputs: randomRows(count, 2, 1), targets: randomTargets(output, count, nOut, 1) }
    const flat = (from: number[][], width: number) =>
      Float64Array.from(
        { length: width * count },
        (_, k) => from[k % count]![Math.floor(k / count)]!,
      )
    const samples: Samples = {
      inputs: flat(rows.inputs, 2),
      targets: flat(rows.targets, nOut),
      count,
      nIn: 2,
      nOut,
    }
    const initial = createRandomMlp(architecture, 1, 7).parameters
    const teach = (): Taught => {
      const learner = engine.createLearner(architecture, count, samples, initial)
      learner.order.forEach((_, i, order) => {
        order[i] = i
      })
      return { learner, state: learner.createState(settings.optimiser) }
    }
    const whole = teach()
    const cut = teach()
    for (const columns of [count, 2, 10]) {
      const before = [...cut.learner.parameters.values]
      for (let part = 0; part < cut.learner.parts; part++) {
        expect([...cut.learner.parameters.values]).toEqual(before)
        cut.learner.stepPart(part, 0, columns, settings, cut.state)
      }
      whole.learner.step(0, columns, settings, whole.state)
      expect([...cut.learner.parameters.values]).not.toEqual(before)
    }
    const everything = ({ learner, state }: Taught) => [
      ...learner.parameters.values,
      ...state.values,
      state.steps,
    ]
    expect(everything(cut)).toEqual(everything(whole))
  },
)

interface Taught {
  readonly learner: ReturnType<typeof typescriptEngine.createLearner>
  readonly state: ReturnType<Taught['learner']['createState']>
}
