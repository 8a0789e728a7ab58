import type { RunConfig } from '../../../config/index.ts'

/** A corner of the lecture's square, in units of the plane, and its class. */
export interface Corner {
  readonly x1: number
  readonly x2: number
  readonly target: 0 | 1
}

const distance = 3

/** The four corners of a gate or of the XOR clusters, class 1 first; null for other data. */
export function cornersOf({ data }: RunConfig): readonly Corner[] | null {
  const gate = data.set === 'xor-corners' ? 'xor' : data.set === 'gates' ? data.gate : null
  if (gate === null) return null
  const corners = [
    [-1, 1],
    [1, -1],
    [-1, -1],
    [1, 1],
  ].map(([a = 0, b = 0]): Corner => {
    const [p, q] = [a > 0, b > 0]
    const isTrue = { and: p && q, or: p || q, nand: !(p && q), xor: p !== q }[gate]
    return { x1: distance * a, x2: distance * b, target: isTrue ? 1 : 0 }
  })
  return corners.sort((p, q) => q.target - p.target)
}

/** Those to be marked: the four points of a gate lie on its corners. */
export function markedCorners(
  corners: readonly Corner[] | null,
  { data }: RunConfig,
): readonly Corner[] {
  return corners === null || data.set === 'gates' ? noCorners : corners
}

const noCorners: readonly Corner[] = []
