import type { Architecture, Loss, Output } from '../engine/index.ts'

/**
 * One case from an independent program: forward pass, losses, gradients and some SGD steps. Arrays
 * are [layer], row-major for W, or [layer][sample][unit].
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

export interface GoldenFile {
  /** Largest |got − want| / max(1, |want|) that passes. */
  readonly tolerance: number
  /** As they stand in the file: what is wrong with one is found when it is run. */
  readonly cases: readonly GoldenCase[]
}

/** The cases of a file's text, or a sentence. The tolerance may be a number or a text with one in it. */
export function parseGolden(text: string): GoldenFile | { readonly problem: string } {
  let content: unknown
  try {
    content = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    return { problem: `It is not JSON: ${error instanceof Error ? error.message : error}.` }
  }
  if (typeof content !== 'object' || content === null || !('cases' in content)) {
    return { problem: 'It has no “cases”.' }
  }
  if (!Array.isArray(content.cases)) return { problem: 'Its “cases” are not a list.' }
  if (content.cases.length === 0) return { problem: 'Its list of “cases” is empty.' }
  const found = 'tolerance' in content ? String(content.tolerance) : '1e-9'
  const tolerance = Number(/\d*\.?\d+e[+-]?\d+|\d*\.\d+|\d+/i.exec(found)?.[0] ?? Number.NaN)
  if (!(tolerance > 0)) return { problem: `Its tolerance “${found}” holds no number such as 1e-9.` }
  return { tolerance, cases: content.cases }
}

/** The case's network, with output and loss as the file names them ('bce' is our cross-entropy). */
export function architectureOfCase({ sizes, hidden, output, loss }: GoldenCase): Architecture {
  return {
    layerSizes: sizes,
    hidden,
    // Whether the engine has the pair is seen when the network is made.
    output: output as Output,
    loss: (loss === 'bce' ? 'cross-entropy' : loss) as Loss,
  }
}
