/** Numbers as the page writes them: minus is U+2212, thousands are apart by a narrow space. */

const MINUS = '\u2212'
const NARROW_SPACE = '\u202f'
const NOTHING = '–'

/** A loss with four significant digits, three below 0.01 and in powers of ten: 0.03542, 1.23e−5. Null and NaN become a dash. */
export function formatLoss(value: number | null | undefined): string {
  if (value == null || Number.isNaN(value)) return NOTHING
  if (!Number.isFinite(value)) return value > 0 ? '∞' : `${MINUS}∞`
  const size = Math.abs(value)
  if (size === 0) return '0'
  if (size < 0.001 || size >= 100_000) return scientific(value)
  const rounded = value.toPrecision(size < 0.01 ? 3 : 4)
  return withMinus(rounded.includes('e') ? String(Number(rounded)) : rounded)
}

/** A side figure with three significant digits: 0.00696, 1.23e−5. */
export function formatSmall(value: number | null | undefined): string {
  if (value == null || !Number.isFinite(value)) return NOTHING
  if (value !== 0 && Math.abs(value) < 0.001) return scientific(value)
  return formatNumber(Number(value.toPrecision(3)))
}

/** A share as a percentage with one decimal; less than all is never rounded up to 100 %. */
export function formatPercent(share: number | null | undefined): string {
  if (share == null || Number.isNaN(share)) return NOTHING
  const tenths = Math.round(share * 1000)
  const honest = tenths === 1000 && share < 1 ? 999 : tenths
  return `${withMinus((honest / 10).toFixed(1))}%`
}

/** R² of a regression with three decimals, unless it is far below any use. */
export function formatR2(value: number | null | undefined): string {
  if (value == null || Number.isNaN(value)) return NOTHING
  return Math.abs(value) < 1000 ? withMinus(value.toFixed(3)) : scientific(value)
}

/** A whole number in groups of three: 12 400. */
export function formatCount(value: number): string {
  const digits = String(Math.abs(Math.round(value)))
  const grouped = digits.length < 5 ? digits : digits.replace(/\B(?=(\d{3})+$)/g, NARROW_SPACE)
  return value < 0 ? MINUS + grouped : grouped
}

/** Any number as a person would type it: at most six significant digits, no trailing zeros. */
export function formatNumber(value: number): string {
  return withMinus(String(Number(value.toPrecision(6))).replace('e+', 'e'))
}

/** A rate to two significant digits: 3.4 million. */
export function formatRate(perSecond: number): string {
  if (perSecond >= 999_500) return `${Number((perSecond / 1e6).toPrecision(2))} million`
  return formatCount(Number(perSecond.toPrecision(2)))
}

function scientific(value: number): string {
  const text = value.toExponential(2).replace('e+', 'e')
  // No more room than seven characters take.
  return withMinus(/e-?\d\d/.test(text) ? value.toExponential(1).replace('e+', 'e') : text)
}

/** A number's text with the page's minus. */
export function withMinus(text: string): string {
  return text.replaceAll('-', MINUS)
}

/** A share as a percentage without needless decimals: 50%, 12.5%. */
export function formatWholePercent(share: number): string {
  return `${formatNumber(Number((share * 100).toPrecision(6)))}%`
}
