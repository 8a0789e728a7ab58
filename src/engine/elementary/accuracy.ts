const bits = new DataView(new ArrayBuffer(8))

/** The next double above a finite x. */
export function nextUp(x: number): number {
  if (x === 0) return 5e-324
  bits.setFloat64(0, x)
  bits.setBigInt64(0, bits.getBigInt64(0) + (x > 0 ? 1n : -1n))
  return bits.getFloat64(0)
}

/** The unit in the last place of a finite x: the distance from |x| to the next double. */
export function ulp(x: number): number {
  const size = Math.abs(x)
  return nextUp(size) - size
}

/**
 * The argument where f is furthest from its references, and that error in units in the last place.
 *
 * `json` is one of the fixtures: in a row [x, y, offset], f(x) is y + offset·ulp(y) and y the
 * double nearest to it. As text, so that the compiler need not type thousands of numbers.
 */
export function findWorst(
  f: (x: number) => number,
  json: string,
): { readonly x: number; readonly error: number } {
  const references: { rows: [x: number, y: number, offset: number][] } = JSON.parse(json)
  let worst = { x: NaN, error: -1 }
  for (const [x, y, offset] of references.rows) {
    const error = Math.abs((f(x) - y) / ulp(y) - offset)
    // Written so that NaN counts as the worst of all.
    if (!(error <= worst.error)) worst = { x, error }
  }
  return worst
}
