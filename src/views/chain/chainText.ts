import { tickText } from '../plots/numberText.ts'

/** A number of the graph: four significant digits. */
export function chainNumber(value: number): string {
  return tickText(Number(value.toPrecision(4)))
}

/** A number within a product or a sum: a negative one stands in brackets. */
export function chainFactor(value: number): string {
  const text = chainNumber(value)
  return text.startsWith('−') ? `(${text})` : text
}

/** `4 · (−2) = −8` */
export function chainProduct(a: number, b: number, product: number): string {
  return `${chainFactor(a)} · ${chainFactor(b)} = ${chainNumber(product)}`
}
