import { tickText } from './numberText.ts'

/** A tick beside a small drawing: of a number with one or two digits never wider than six characters. */
export function axisText(value: number): string {
  if (Math.abs(value) < 1e4) return tickText(value)
  return value.toExponential().replace('-', '−').replace('e+', 'e')
}
