import type { PointSet } from '../../datasets/index.ts'

/** Lines in each direction, and places along each. */
const LINES = 13
const SAMPLES = 49

/** A grid of lines over the shown plane, line after line; the x₁-axis alone for curves. */
export function planeGrid({ domain, task }: PointSet): {
  readonly lines: number
  readonly samples: number
  readonly x1: Float64Array
  readonly x2: Float64Array
} {
  const along = ([low, high]: readonly [number, number], n: number, of: number): number =>
    low + ((high - low) * n) / (of - 1)
  const lines = task === 'curve' ? 1 : 2 * LINES
  const x1 = new Float64Array(lines * SAMPLES)
  const x2 = new Float64Array(lines * SAMPLES)
  for (let line = 0; line < lines; line++) {
    for (let n = 0; n < SAMPLES; n++) {
      const at = line * SAMPLES + n
      const isAcross = line < LINES
      x1[at] = isAcross ? along(domain.x1, n, SAMPLES) : along(domain.x1, line - LINES, LINES)
      if (task === 'curve') continue
      x2[at] = isAcross ? along(domain.x2, line, LINES) : along(domain.x2, n, SAMPLES)
    }
  }
  return { lines, samples: SAMPLES, x1, x2 }
}
