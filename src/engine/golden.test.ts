import { describe, expect, test } from 'vitest'
import { columnsOf, fill } from '../testing/batches.ts'
import { architectureOfCase, type GoldenCase, goldenCases } from '../testing/golden.ts'
import type { Architecture, Mlp, StepSettings } from './index.ts'
import { applyUpdate, createMlp, createOptimiserState, penalty } from './index.ts'

/** What the file promises: |got − want| ≤ 1e-9·max(1, |want|), here a little stricter. */
const tolerance = { atol: 5e-10, rtol: 5e-10 }

test('all 31 golden cases run', () => {
  expect(goldenCases).toHaveLength(31)
})

describe.each(goldenCases.map((golden) => [golden.id, golden] as const))('%s', (_, golden) => {
  const architecture = architectureOfCase(golden)
  const samples = golden.X.length

  test('forward and losses', () => {
    const mlp = createFrom(golden, architecture)
    mlp.forward(samples)
    const hidden = mlp.activations.slice(1, -1)
    hidden.forEach((h, layer) => {
      expect(columnsOf(h, mlp.stride, samples)).toBeAllClose(
        golden.expect.h[layer].flat(),
        tolerance,
      )
    })
    const outputs = columnsOf(mlp.activations[hidden.length + 1], mlp.stride, samples)
    expect(outputs).toBeAllClose(golden.expect.outputs.flat(), tolerance)
    expect([mlp.dataLoss(samples)]).toBeAllClose([golden.expect.dataLoss], tolerance)
    const { kind, lambda } = settingsOf(golden)
    expect([penalty(mlp.parameters, kind, lambda)]).toBeAllClose([golden.expect.regLoss], tolerance)
  })

  test('pre-activations of every layer', () => {
    golden.expect.z.forEach((z, layer) => {
      const part = createFrom(golden, {
        layerSizes: architecture.layerSizes.slice(0, layer + 2),
        hidden: architecture.hidden.slice(0, layer),
        output: 'linear',
        loss: 'squared',
      })
      part.forward(samples)
      expect(columnsOf(part.preActivations, part.stride, samples)).toBeAllClose(z.flat(), tolerance)
    })
  })

  test('gradient of the whole objective', () => {
    const mlp = createFrom(golden, architecture)
    mlp.forward(samples)
    mlp.backward(samples)
    // One step of size 1 leaves w − ∂w, so the penalty's part is the engine's own too.
    const before = mlp.parameters.values.slice()
    step(mlp, golden, samples, 1)
    const gradient = before.map((value, i) => value - mlp.parameters.values[i])
    expect(gradient).toBeAllClose(
      flatten(golden.expect.gradW, golden.expect.gradb),
      // The subtraction of numbers near 1 costs some digits, not more than these.
      tolerance,
    )
  })

  test('parameters after the steps of SGD', () => {
    const mlp = createFrom(golden, architecture)
    for (const batch of golden.sgd.batches) {
      fill(
        mlp,
        batch.map((n) => golden.X[n]),
        batch.map((n) => golden.Y[n]),
      )
      mlp.forward(batch.length)
      mlp.backward(batch.length)
      step(mlp, golden, batch.length, golden.sgd.lr)
    }
    expect(mlp.parameters.values).toBeAllClose(
      flatten(golden.sgd.afterW, golden.sgd.afterb),
      tolerance,
    )
  })
})

/** A network with as many of the case's layers as the architecture has, and its samples loaded. */
function createFrom(golden: GoldenCase, architecture: Architecture): Mlp {
  const mlp = createMlp(architecture, golden.X.length)
  mlp.parameters.W.forEach((W, layer) => {
    W.set(golden.W[layer])
    mlp.parameters.b[layer].set(golden.b[layer])
  })
  const isWhole = architecture.layerSizes.length === golden.sizes.length
  fill(mlp, golden.X, isWhole ? golden.Y : [])
  return mlp
}

function step(mlp: Mlp, golden: GoldenCase, columns: number, learningRate: number): void {
  const { kind, lambda } = settingsOf(golden)
  const settings: StepSettings = {
    learningRate,
    momentum: 0,
    penalty: kind,
    lambda,
    l1Rule: 'subgradient',
    optimiser: 'sgd',
  }
  applyUpdate(mlp.parameters, mlp.gradients, columns, settings, createOptimiserState('sgd', 0))
}

function settingsOf({ reg }: GoldenCase): { kind: StepSettings['penalty']; lambda: number } {
  const kinds = { none: 'none', L1: 'l1', L2: 'l2' } as const
  return { kind: kinds[reg.kind], lambda: reg.lambda }
}

/** W and b of each layer in the order of `Parameters.values`. */
function flatten(
  W: readonly (readonly number[])[],
  b: readonly (readonly number[])[],
): readonly number[] {
  return W.flatMap((weights, layer) => [...weights, ...b[layer]])
}
