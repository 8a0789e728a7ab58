/**
 * The shortest text that reads back to the same bits, −0 included, with characters that survive in
 * an address: `1e+21` is written `1e21`, since `+` may come back as a space.
 */
export function formatNumber(value: number): string {
  return Object.is(value, -0) ? '-0' : String(value).replace('e+', 'e')
}
