import {
  type Architecture,
  applyUpdate,
  createMlp,
  createOptimiserState,
  hiddenActivations,
  type Mlp,
  penalty,
  type StepSettings,
} from '../engine/index.ts'
import { architectureOfCase, type GoldenCase } from './goldenCase.ts'
import { checkShapes } from './goldenShapes.ts'

/** Worst |got − want| / max(1, |want|) of each kind of number; infinite where one is not a number. */
export interface GoldenErrors {
  /** Pre-activations of every layer. */
  readonly z: number
  /** Activations of the hidden layers and outputs. */
  readonly outputs: number
  /** Data loss and penalty. */
  readonly losses: number
  /** Of the mean data loss + λΩ. */
  readonly gradients: number
  /** Parameters after the steps of SGD. */
  readonly parameters: number
}

/**
 * Computes a case by the engine and compares.
 *
 * @throws {Error} when the case is not as the format says, or the engine has no such network.
 */
export function checkGolden(golden: GoldenCase): GoldenErrors {
  checkShapes(golden)
  const architecture = architectureOfCase(golden)
  checkNames(architecture)
  const { expect, X } = golden
  const mlp = createFrom(golden, architecture, golden.Y)
  mlp.forward(X.length)
  mlp.backward(X.length)
  const activations = mlp.activations.slice(1).flatMap((h) => samplesOf(mlp, h, X.length))
  const { kind, lambda } = penaltyOf(golden)
  const regLoss = penalty(mlp.parameters, kind, lambda)
  return {
    z: worstOf(
      expect.z.flatMap((_, layer) => preActivations(golden, architecture, layer)),
      expect.z.flat(2),
    ),
    outputs: worstOf(activations, [...expect.h.flat(2), ...expect.outputs.flat()]),
    losses: worstOf([mlp.dataLoss(X.length), regLoss], [expect.dataLoss, expect.regLoss]),
    gradients: worstOf(objectiveGradient(mlp, golden), joinLayers(expect.gradW, expect.gradb)),
    parameters: worstOf(
      afterSteps(golden, architecture),
      joinLayers(golden.sgd.afterW, golden.sgd.afterb),
    ),
  }
}

function checkNames({ hidden }: Architecture): void {
  const unknown = hidden.find((name) => !hiddenActivations.includes(name))
  if (unknown === undefined) return
  throw new Error(`expected hidden functions of ${hiddenActivations.join(', ')}, got ${unknown}`)
}

/** A network with as many of the case's layers as the architecture has, and samples loaded. */
function createFrom(golden: GoldenCase, architecture: Architecture, targets: GoldenCase['Y']): Mlp {
  const mlp = createMlp(architecture, golden.X.length)
  mlp.parameters.W.forEach((W, layer) => {
    copy(golden.W[layer] ?? [], W)
    copy(golden.b[layer] ?? [], mlp.parameters.b[layer] ?? new Float64Array(0))
  })
  load(mlp, golden.X, targets)
  return mlp
}

function copy(from: readonly number[], to: Float64Array): void {
  if (from.length !== to.length) {
    throw new Error(`expected ${to.length} parameters of a layer, got ${from.length}`)
  }
  to.set(from)
}

/** Puts row n into column n of the network's inputs and targets. */
function load(mlp: Mlp, inputs: GoldenCase['X'], targets: GoldenCase['Y']): void {
  inputs.forEach((row, n) => {
    row.forEach((value, i) => {
      mlp.inputs[i * mlp.stride + n] = value
    })
  })
  targets.forEach((row, n) => {
    row.forEach((value, o) => {
      mlp.targets[o * mlp.stride + n] = value
    })
  })
}

/** z of a layer: the network cut off there, with a linear output. */
function preActivations(golden: GoldenCase, whole: Architecture, layer: number): number[] {
  const { layerSizes, hidden } = whole
  const part = createFrom(
    golden,
    {
      layerSizes: layerSizes.slice(0, layer + 2),
      hidden: hidden.slice(0, layer),
      output: 'linear',
      loss: 'squared',
    },
    [],
  )
  part.forward(golden.X.length)
  return samplesOf(part, part.preActivations, golden.X.length)
}

/** A buffer's columns one after the other: sample by sample. */
function samplesOf({ stride }: Mlp, buffer: Float64Array, columns: number): number[] {
  const units = buffer.length / stride
  return Array.from(
    { length: columns * units },
    (_, k) => buffer[(k % units) * stride + Math.floor(k / units)] ?? Number.NaN,
  )
}

/** ∂/∂θ as the engine's own optimiser sees it: the speed after one step of momentum from rest. */
function objectiveGradient(mlp: Mlp, golden: GoldenCase): number[] {
  const state = createOptimiserState('momentum', mlp.parameters.values.length)
  const settings = { ...settingsOf(golden, 0), optimiser: 'momentum' } as const
  applyUpdate(mlp.parameters, mlp.gradients, golden.X.length, settings, state)
  return [...state.values]
}

function afterSteps(golden: GoldenCase, architecture: Architecture): number[] {
  const longest = Math.max(...golden.sgd.batches.map((batch) => batch.length), 1)
  const samples = { ...golden, X: golden.X.slice(0, 1) }
  const mlp = createMlp(architecture, longest, createFrom(samples, architecture, []).parameters)
  const state = createOptimiserState('sgd', 0)
  for (const batch of golden.sgd.batches) {
    load(
      mlp,
      batch.map((n) => golden.X[n] ?? []),
      batch.map((n) => golden.Y[n] ?? []),
    )
    mlp.forward(batch.length)
    mlp.backward(batch.length)
    const settings = settingsOf(golden, golden.sgd.lr)
    applyUpdate(mlp.parameters, mlp.gradients, batch.length, settings, state)
  }
  return [...mlp.parameters.values]
}

function settingsOf(golden: GoldenCase, learningRate: number): StepSettings {
  const { kind, lambda } = penaltyOf(golden)
  return {
    learningRate,
    momentum: 0,
    penalty: kind,
    lambda,
    l1Rule: 'subgradient',
    optimiser: 'sgd',
  }
}

function penaltyOf({ reg }: GoldenCase): Pick<StepSettings, 'lambda'> & {
  readonly kind: StepSettings['penalty']
} {
  const kinds = new Map([
    ['none', 'none'],
    ['L1', 'l1'],
    ['L2', 'l2'],
  ] as const)
  const kind = kinds.get(reg.kind)
  if (kind === undefined) throw new Error(`expected reg of kind none, L1 or L2, got ${reg.kind}`)
  return { kind, lambda: reg.lambda }
}

/** W and b of each layer in the order of `Parameters.values`. */
function joinLayers(
  W: readonly (readonly number[])[],
  b: readonly (readonly number[])[],
): readonly number[] {
  return W.flatMap((weights, layer) => [...weights, ...(b[layer] ?? [])])
}

function worstOf(got: readonly number[], want: readonly number[]): number {
  if (got.length !== want.length) {
    throw new Error(`expected ${got.length} numbers in a list of the case, got ${want.length}`)
  }
  return got.reduce((worst, value, i) => Math.max(worst, errorOf(value, want[i])), 0)
}

function errorOf(got: number, want: unknown): number {
  if (got === want) return 0
  if (typeof want !== 'number') return Number.POSITIVE_INFINITY
  const error = Math.abs(got - want) / Math.max(1, Math.abs(want))
  return Number.isNaN(error) ? Number.POSITIVE_INFINITY : error
}
