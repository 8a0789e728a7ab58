/** Values along x₁ for 1-D regression. */
export interface Curve {
  /** x₁ of each sample, ascending. */
  readonly x: Float32Array
  /** `units × samples`: hidden units layer by layer, then the output. */
  readonly units: Float32Array
  /** `last hidden layer's units × samples`: each unit's share w·h of the output. */
  readonly contributions: Float32Array
}

/** One line of the plot: samples `first … first + length` of an array. */
export interface CurveLine {
  readonly values: Float32Array
  readonly role: 'output' | 'contribution' | 'selected'
  /** Number of the unit in its layer, for its tint. */
  readonly unit: number
}

/**
 * The lines of a curve plot from back to front: contributions of the last hidden layer, then the
 * output, then the selected unit (its contribution in the last layer, else its activation).
 */
export function curveLines(
  curve: Curve,
  hiddenSizes: readonly number[],
  selected: { readonly layer: number; readonly unit: number } | null,
): CurveLine[] {
  const samples = curve.x.length
  if (samples === 0) return []
  const row = (values: Float32Array, i: number): Float32Array =>
    values.subarray(i * samples, (i + 1) * samples)
  const count = Math.round(curve.contributions.length / samples)
  const lines: CurveLine[] = Array.from({ length: count }, (_, unit) => ({
    values: row(curve.contributions, unit),
    role: 'contribution',
    unit,
  }))
  const outputRow = Math.round(curve.units.length / samples) - 1
  lines.push({ values: row(curve.units, outputRow), role: 'output', unit: 0 })
  if (selected && selected.layer < hiddenSizes.length) {
    const last = selected.layer === hiddenSizes.length - 1
    const before = hiddenSizes.slice(0, selected.layer).reduce((sum, n) => sum + n, 0)
    const values = last
      ? row(curve.contributions, selected.unit)
      : row(curve.units, before + selected.unit)
    lines.push({ values, role: 'selected', unit: selected.unit })
  }
  return lines
}

/** Value of a line at x, linear between samples, constant beyond the ends. */
export function sampleLine(x: Float32Array, values: Float32Array, at: number): number {
  let low = 0
  let high = x.length - 1
  if (high < 0) return Number.NaN
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((x[middle] ?? 0) <= at) low = middle
    else high = middle
  }
  const [x0 = 0, x1 = 0, y0 = 0, y1 = 0] = [x[low], x[high], values[low], values[high]]
  const share = x1 > x0 ? Math.min(1, Math.max(0, (at - x0) / (x1 - x0))) : 0
  return y0 + share * (y1 - y0)
}
