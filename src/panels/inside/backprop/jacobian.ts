import type { Output } from '../../../engine/index.ts'

/** ∂f_i/∂z_j of the outputs, in terms of f. */
export function jacobianAt(o: Output, f: readonly number[], i: number, j: number): number {
  const [own = Number.NaN, other = Number.NaN] = [f[i], f[j]]
  const same = i === j ? 1 : 0
  switch (o) {
    case 'linear':
      return same
    case 'sigmoid':
      return same * own * (1 - own)
    case 'tanh':
      return same * (1 - own * own)
    case 'threshold':
      return 0
    case 'softmax':
      return own * (same - other)
    case 'sparsemax': {
      const support = f.filter((one) => one > 0).length
      return own > 0 && other > 0 ? same - 1 / support : 0
    }
  }
}
