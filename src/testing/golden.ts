import type { Architecture, Loss, Output } from '../engine/index.ts'
import json from './fixtures/golden.json?raw'

/**
 * One case from an independent program (scalar automatic differentiation in float64): forward pass,
 * losses, gradients and some SGD steps. Arrays are [layer], row-major for W, or [layer][sample][unit].
 */
export interface GoldenCase {
  readonly id: string
  readonly sizes: readonly number[]
  readonly hidden: Architecture['hidden']
  readonly output: string
  readonly loss: string
  readonly reg: { readonly kind: 'none' | 'L1' | 'L2'; readonly lambda: number }
  readonly W: readonly (readonly number[])[]
  readonly b: readonly (readonly number[])[]
  readonly X: readonly (readonly number[])[]
  readonly Y: readonly (readonly number[])[]
  readonly sgd: {
    readonly lr: number
    readonly batches: readonly (readonly number[])[]
    readonly afterW: readonly (readonly number[])[]
    readonly afterb: readonly (readonly number[])[]
  }
  readonly expect: {
    readonly z: readonly (readonly (readonly number[])[])[]
    readonly h: readonly (readonly (readonly number[])[])[]
    readonly outputs: readonly (readonly number[])[]
    readonly dataLoss: number
    readonly regLoss: number
    readonly gradW: readonly (readonly number[])[]
    readonly gradb: readonly (readonly number[])[]
  }
}

// The file's own format: the fields above are what its generator writes.
export const goldenCases = (JSON.parse(json) as { cases: readonly GoldenCase[] }).cases

/** The case's network, with output and loss as the file names them ('bce' is our cross-entropy). */
export function architectureOfCase({ sizes, hidden, output, loss }: GoldenCase): Architecture {
  return {
    layerSizes: sizes,
    hidden,
    output: output as Output,
    loss: (loss === 'bce' ? 'cross-entropy' : loss) as Loss,
  }
}
