import { describe, expect, test } from 'vitest'
import {
  architectureOf,
  columnsOf,
  createRandomMlp,
  fill,
  randomRows,
  randomTargets,
} from '../testing/batches.ts'
import { firstDisagreement, numericGradient } from '../testing/numericGradient.ts'
import type { HiddenActivation, Mlp } from './index.ts'
import {
  applyUpdate,
  computeInputGradients,
  createOptimiserState,
  heads,
  hiddenActivations,
  isThreshold,
  penalty,
} from './index.ts'

const samples = 5
const lambda = 0.05
const penalties = ['none', 'l1', 'l2'] as const

for (const hidden of hiddenActivations.filter((g) => !isThreshold(g))) {
  for (const head of heads) {
    describe(`${hidden} hidden, ${head.output} output, ${head.loss} loss`, () => {
      const mlp = createAwayFromKinks(hidden, head)
      mlp.forward(samples)
      mlp.backward(samples)

      test.each(penalties)('dW and db agree with central differences, penalty %s', (kind) => {
        const { parameters, gradients } = mlp
        const numeric = numericGradient(() => {
          mlp.forward(samples)
          return mlp.dataLoss(samples) + penalty(parameters, kind, lambda)
        }, parameters.values)
        const analytic = objectiveGradient(mlp, kind)
        expect(firstDisagreement(analytic, numeric)).toBe(-1)
        expect(gradients.values.some((value) => value !== 0)).toBe(true)
      })

      test('dx agrees with central differences', () => {
        const dx = new Float64Array(mlp.inputs.length)
        computeInputGradients(mlp, samples, dx)
        const numeric = numericGradient(() => {
          mlp.forward(samples)
          return mlp.dataLoss(samples)
        }, mlp.inputs)
        // The loss is a mean, the deltas are those of single samples.
        const analytic = dx.map((value) => value / samples)
        for (let k = samples; k < dx.length; k += mlp.stride) analytic[k] = 0
        expect(firstDisagreement(analytic, numeric)).toBe(-1)
      })
    })
  }
}

test('a wrong gradient is found', () => {
  const mlp = createAwayFromKinks('tanh', heads[0])
  mlp.forward(samples)
  mlp.backward(samples)
  const analytic = objectiveGradient(mlp, 'none')
  const numeric = analytic.slice()
  numeric[7] *= 1 + 1e-5
  expect(firstDisagreement(analytic, numeric)).toBe(7)
})

/** ∂/∂θ of mean loss + λΩ, as the optimiser sees it: the speed after one step of momentum from rest. */
function objectiveGradient(mlp: Mlp, kind: (typeof penalties)[number]): Float64Array {
  const before = mlp.parameters.values.slice()
  const state = createOptimiserState('momentum', before.length)
  const settings = {
    learningRate: 0,
    momentum: 0,
    penalty: kind,
    lambda,
    l1Rule: 'subgradient',
    optimiser: 'momentum',
  } as const
  applyUpdate(mlp.parameters, mlp.gradients, samples, settings, state)
  return state.values.slice()
}

/**
 * The first random network and batch away from all kinks: every weight, every pre-activation of a
 * ReLU or threshold output and every distance of a logit from sparsemax's threshold is larger than what
 * is tried.
 */
function createAwayFromKinks(
  hidden: HiddenActivation,
  { output, loss }: (typeof heads)[number],
): Mlp {
  const nOut = output === 'sigmoid' || output === 'tanh' ? 2 : 3
  const architecture = architectureOf([3, 5, 4, nOut], [hidden, hidden], output, loss)
  for (let seed = 1; ; seed++) {
    const mlp = createRandomMlp(architecture, samples, seed)
    fill(mlp, randomRows(samples, 3, seed), randomTargets(output, samples, nOut, seed))
    mlp.forward(samples)
    const isFar = hidden !== 'relu' || layersOf(mlp).every((z) => Math.abs(z) > 1e-3)
    const isClear = mlp.parameters.W.every((W) => W.every((w) => Math.abs(w) > 1e-3))
    const isInside = output !== 'sparsemax' || isInsideSupports(mlp)
    const isSided = output !== 'threshold' || mlp.preActivations.every((z) => Math.abs(z) > 1e-3)
    if (isSided && isFar && isClear && isInside) return mlp
  }
}

/**
 * True when every logit keeps a distance from sparsemax's threshold (the largest output is the
 * largest logit less τ), and not all outputs are corners, where squared loss has no gradient.
 */
function isInsideSupports({ preActivations: z, activations, stride }: Mlp): boolean {
  const p = columnsOf(activations[activations.length - 1], stride, samples)
  const logits = columnsOf(z, stride, samples)
  const width = p.length / samples
  const isFar = logits.every((value, k) => {
    const from = k - (k % width)
    const largest = Math.max(...logits.slice(from, from + width))
    const tau = largest - Math.max(...p.slice(from, from + width))
    return Math.abs(value - tau) > 1e-3
  })
  return isFar && p.some((share) => share > 0 && share < 1)
}

/** Pre-activations of the hidden layers, by the network cut off after each. */
function layersOf(mlp: Mlp): number[] {
  const { layerSizes } = mlp.architecture
  return layerSizes.slice(1, -1).flatMap((nOut, layer) => {
    const nIn = layerSizes[layer]
    const W = mlp.parameters.W[layer]
    return Array.from({ length: nOut * samples }, (_, k) => {
      const o = Math.floor(k / samples)
      let z = mlp.parameters.b[layer][o]
      for (let i = 0; i < nIn; i++) {
        z += W[o * nIn + i] * mlp.activations[layer][i * mlp.stride + (k % samples)]
      }
      return z
    })
  })
}
