/** 12 as ¹². */
export function raised(value: number): string {
  return inDigits(value, '⁰¹²³⁴⁵⁶⁷⁸⁹')
}

/** 12 as ₁₂. */
export function lowered(value: number): string {
  return inDigits(value, '₀₁₂₃₄₅₆₇₈₉')
}

/** 2 as ⁽²⁾: what belongs to layer 2. */
export function ofLayer(layer: number): string {
  return `⁽${raised(layer)}⁾`
}

function inDigits(value: number, digits: string): string {
  return [...String(value)].map((digit) => digits[Number(digit)]).join('')
}
