import { ownLimits, type PlaneDomain } from '../datasets/index.ts'

/** The part of the plane with all points in it and a tenth of their range to spare on each side. */
export function fittedPlane(x1: readonly number[], x2: readonly number[]): PlaneDomain {
  return { x1: withMargin(x1), x2: withMargin(x2) }
}

function withMargin(values: readonly number[]): readonly [number, number] {
  let min = Infinity
  let max = -Infinity
  for (const value of values) {
    min = Math.min(min, value)
    max = Math.max(max, value)
  }
  const size = Math.max(-min, max)
  // Values that are all but equal get as much room as their size asks for.
  const margin = size < 1e-30 ? 1 : Math.max((max - min) / 10, size * 1e-9)
  const range = max - min + 2 * margin
  return [rounded(min - margin, range), rounded(max + margin, range)]
}

/** To about three digits of the range, for short links, and within what own points may be. */
function rounded(value: number, range: number): number {
  const decimals = Math.min(100, Math.max(0, 2 - Math.floor(Math.log10(range))))
  return Math.min(ownLimits.value, Math.max(-ownLimits.value, Number(value.toFixed(decimals))))
}
