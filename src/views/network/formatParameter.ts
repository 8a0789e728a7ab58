/** A weight or bias as shown in the diagram: two decimals, a real minus, fewer decimals when large. */
export function formatParameter(value: number | undefined): string {
  if (value === undefined || Number.isNaN(value)) return '–'
  const size = Math.abs(value)
  if (size >= 1e5) return withMinus(value.toExponential(1).replace('e+', 'e'))
  const rounded = value.toFixed(size >= 1000 ? 0 : size >= 100 ? 1 : 2)
  return withMinus(Number(rounded) === 0 ? rounded.replace('-', '') : rounded)
}

function withMinus(text: string): string {
  return text.replaceAll('-', '−')
}
