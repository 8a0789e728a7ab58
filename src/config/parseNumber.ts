/** `3`, `3.`, `.5`, each with a sign and an exponent. Linear in the length, whatever the text. */
const decimal = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i

/**
 * A number as a person types it, or null when it is none: decimal point or comma, minus as `-` or
 * `−`, exponents. Never NaN or infinite. There is no thousands separator: `1,000` is 1.
 */
export function parseNumber(text: string): number | null {
  const value = readDecimal(text)
  return value !== null && Number.isFinite(value) ? value : null
}

/** As `parseNumber`, but infinite for a number too large: `1e500`. */
export function readDecimal(text: string): number | null {
  const plain = text.trim().replaceAll('\u2212', '-').replace(',', '.')
  return decimal.test(plain) ? Number(plain) : null
}
