export type CellTone = 'weight' | 'forward' | 'gradient'

/** Steps of a tint: few, so that a style sheet can name them. */
const STEPS = 5

/**
 * Which tint a cell has: weights blue and orange by sign, values and gradients by size alone, in steps
 * of a fifth of the largest. Undefined = none.
 */
export function cellTint(value: number, largest: number, tone: CellTone): string | undefined {
  const share = Math.abs(value) / largest
  if (!(share > 0) || !Number.isFinite(share)) return undefined
  const step = Math.min(STEPS, Math.ceil(share * STEPS))
  if (tone === 'gradient') return `gradient-${step}`
  return `${value < 0 ? 'minus' : 'plus'}-${step}`
}
