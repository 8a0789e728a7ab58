/**
 * Decimals of the grid on which points are drawn: at least a thousand cells along an axis, so that a
 * cell is smaller than a pixel; 0.01 on the usual plane.
 */
export function decimalsOf([low, high]: readonly [number, number]): number {
  return Math.max(0, Math.ceil(3 - Math.log10(high - low)))
}

/** The nearest number with so many decimals; never −0. */
export function rounded(value: number, decimals: number): number {
  return Number(value.toFixed(decimals)) + 0
}
