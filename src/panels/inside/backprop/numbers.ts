import { formatNumber, formatSmall, withMinus } from '../../common/format.ts'

/** Sums of short numbers that rounding has left next to a short one count as it. */
const noise = 1e-12

/** A number as cells and sums show it: in full when it is short, else three digits. */
export function shortText(value: number): string {
  if (!Number.isFinite(value)) return Number.isNaN(value) ? 'NaN' : value > 0 ? '∞' : '−∞'
  if (isInFull(value)) return formatNumber(value)
  const size = Math.abs(value)
  if (size >= 100_000) return powerText(value, 2)
  return size < 0.001 || size >= 1000 ? formatSmall(value) : withMinus(value.toPrecision(3))
}

/** The same after a minus or a dot: negative numbers stand in brackets. */
export function termText(value: number): string {
  const text = shortText(value)
  return text.startsWith('−') ? `(${text})` : text
}

/** A result: five digits. */
export function resultText(value: number): string {
  if (!Number.isFinite(value) || value === 0) return shortText(value)
  const size = Math.abs(value)
  if (size < 1e-4 || size >= 1e6) return powerText(value, 3)
  return formatNumber(Number(value.toPrecision(5)))
}

/** True when `shortText` leaves nothing out. */
export function isInFull(value: number): boolean {
  return isNear(value, 6) && formatNumber(value).length <= 6
}

/** True when `resultText` leaves nothing out. */
export function isResultInFull(value: number): boolean {
  return isNear(value, 5)
}

function isNear(value: number, digits: number): boolean {
  return Math.abs(Number(value.toPrecision(digits)) - value) <= noise * Math.abs(value)
}

function powerText(value: number, digits: number): string {
  return withMinus(value.toExponential(digits).replace('e+', 'e'))
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
