import { formatNumber, formatSmall, withMinus } from '../../common/format.ts'

/** A number as cells and sums show it: in full when it is short, else three digits. */
export function shortText(value: number): string {
  if (!Number.isFinite(value)) return Number.isNaN(value) ? 'NaN' : value > 0 ? '∞' : '−∞'
  const full = formatNumber(value)
  if (Number(value.toPrecision(6)) === value && full.length <= 6) return full
  const size = Math.abs(value)
  return size < 0.001 || size >= 1000 ? formatSmall(value) : withMinus(value.toPrecision(3))
}

/** A result: five digits. */
export function resultText(value: number): string {
  if (!Number.isFinite(value) || value === 0) return shortText(value)
  if (Math.abs(value) < 1e-4) return withMinus(value.toExponential(3).replace('e+', 'e'))
  return formatNumber(Number(value.toPrecision(5)))
}

/** So many terms of a sum stand in its line; of more the first ones and the last. */
const MOST_TERMS = 6

/** `(1.27)(−0.622) + (0.5)`: products added up, long sums folded. */
export function sumText(terms: readonly (readonly number[])[]): string {
  const words = terms.map((factors) => factors.map((factor) => `(${shortText(factor)})`).join(''))
  if (words.length <= MOST_TERMS) return words.join(' + ')
  const hidden = words.length - MOST_TERMS + 1
  return [...words.slice(0, MOST_TERMS - 2), `… ${hidden} more …`, words.at(-1)].join(' + ')
}
