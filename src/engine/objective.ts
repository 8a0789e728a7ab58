import type { InChunks } from './inChunks.ts'
import type { Mlp } from './mlp.ts'
import { addressOf } from './parameters.ts'
import { type Penalty, penalty } from './penalty.ts'
import { loadBatch, type Samples } from './samples.ts'

/** What training makes small, on a batch: 𝓛 = mean data loss of samples `indices` + λΩ. */
export interface Objective {
  readonly samples: Samples
  /** At least one. */
  readonly indices: Uint32Array
  readonly penalty: Penalty
  readonly lambda: number
}

/** 𝓛(θ), `mlp.capacity` samples at a time. The bits do not depend on the capacity. */
export function* computeObjective(mlp: Mlp, objective: Objective): InChunks<number> {
  const sums = new Float64Array(2)
  for (const chunk of chunksOf(mlp, objective)) {
    loadChunk(mlp, objective, chunk)
    mlp.addLosses(chunk.columns, chunk.start, sums)
    yield
  }
  const { indices, lambda } = objective
  return (sums[0] + sums[1]) / indices.length + penalty(mlp.parameters, objective.penalty, lambda)
}

/** ∂𝓛/∂θ by backpropagation: the mean over the samples + λ∂Ω, with sign(0) = 0 for L1. */
export function* computeGradient(mlp: Mlp, objective: Objective): InChunks<Float64Array> {
  const { values } = mlp.parameters
  const { indices, lambda } = objective
  const sum = new Float64Array(values.length)
  for (const chunk of chunksOf(mlp, objective)) {
    loadChunk(mlp, objective, chunk)
    mlp.backward(chunk.columns)
    const part = mlp.gradients.values
    for (let i = 0; i < sum.length; i++) sum[i] += part[i]
    yield
  }
  return sum.map((total, index) => {
    const mean = total / indices.length
    const isWeight = addressOf(index, mlp.architecture.layerSizes).from !== 'bias'
    if (objective.penalty === 'none' || !isWeight) return mean
    return mean + lambda * (objective.penalty === 'l2' ? values[index] : Math.sign(values[index]))
  })
}

/** Samples `indices[start] … indices[start + columns − 1]`. */
interface Chunk {
  readonly start: number
  readonly columns: number
}

export function chunksOf({ capacity }: Mlp, { indices }: Objective): Chunk[] {
  const chunks: Chunk[] = []
  for (let start = 0; start < indices.length; start += capacity) {
    chunks.push({ start, columns: Math.min(capacity, indices.length - start) })
  }
  return chunks
}

/** Brings a chunk into the network and forward through it. */
export function loadChunk(mlp: Mlp, { samples, indices }: Objective, chunk: Chunk): void {
  loadBatch(mlp, samples, indices, chunk.start, chunk.columns)
  mlp.forward(chunk.columns)
}
