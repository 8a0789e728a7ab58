/**
 * Straight interpolation through pairs of points, flat outside them.
 *
 * The charts need no more of a scale than this. d3-scale would bring colours, formats and dates: a
 * twentieth of all code that the first screen loads.
 */
export function interpolateThrough(
  inputs: readonly number[],
  outputs: readonly number[],
  value: number,
): number {
  const last = inputs.length - 1
  for (let i = 1; i <= last; i++) {
    const high = inputs[i] ?? 0
    const low = inputs[i - 1] ?? 0
    if (value > high && i < last) continue
    const share = Math.min(1, Math.max(0, (value - low) / (high - low)))
    const from = outputs[i - 1] ?? 0
    return from + share * ((outputs[i] ?? 0) - from)
  }
  return outputs[0] ?? 0
}
