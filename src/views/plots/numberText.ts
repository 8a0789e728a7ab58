/** A number with a true minus (U+2212). */
function withMinus(text: string): string {
  return text.replaceAll('-', '−')
}

/** Fixed decimals for a value under the pointer; never "−0.00". */
export function fixed(value: number, decimals: number): string {
  if (!Number.isFinite(value)) return '–'
  const text = value.toFixed(decimals)
  return withMinus(Number(text) === 0 ? text.replace('-', '') : text)
}

/** Four significant digits for a loss, in powers of ten when very small or large. */
export function lossText(value: number | null): string {
  if (value === null || Number.isNaN(value)) return '–'
  const size = Math.abs(value)
  if (size === Number.POSITIVE_INFINITY) return value > 0 ? '∞' : '−∞'
  if (size !== 0 && (size < 1e-4 || size >= 1e5))
    return withMinus(value.toExponential(2).replace('e+', 'e'))
  return withMinus(size >= 100 ? value.toFixed(1) : value.toFixed(4))
}

/** Two significant digits: for legends and for numbers that have run away. */
export function shortText(value: number): string {
  return tickText(Number(value.toPrecision(2)))
}

/** A tick: as short as it can be. */
export function tickText(value: number): string {
  const size = Math.abs(value)
  if (size !== 0 && (size < 1e-3 || size >= 1e6))
    return withMinus(value.toExponential().replace('e+', 'e'))
  const text = withMinus(String(Number(value.toPrecision(10))))
  return size >= 10_000 ? text.replace(/\B(?=(\d{3})+$)/g, '\u202f') : text
}
