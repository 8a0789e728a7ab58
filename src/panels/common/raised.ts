/** 12 as ¹². */
export function raised(value: number): string {
  return [...String(value)].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]).join('')
}

/** 2 as ⁽²⁾: what belongs to layer 2. */
export function ofLayer(layer: number): string {
  return `⁽${raised(layer)}⁾`
}
