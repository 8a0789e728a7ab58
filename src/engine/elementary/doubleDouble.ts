/**
 * Numbers of about 104 bits, as the unevaluated sum high + low of two doubles with |low| ≤ ½ ulp(high).
 * For tables only: none of this runs in a training step.
 *
 * Source: T. J. Dekker 1971, "A Floating-Point Technique for Extending the Available Precision".
 */
export interface DoubleDouble {
  readonly high: number
  readonly low: number
}

/** a + b for |a| ≥ |b| or a = 0, exactly. */
function quickSum(a: number, b: number): DoubleDouble {
  const high = a + b
  return { high, low: b - (high - a) }
}

/** a + b, exactly. Source: D. E. Knuth, "Seminumerical Algorithms", 4.2.2. */
function exactSum(a: number, b: number): DoubleDouble {
  const high = a + b
  const part = high - a
  return { high, low: a - (high - part) + (b - part) }
}

/** a·b, exactly, while nothing overflows. */
function exactProduct(a: number, b: number): DoubleDouble {
  const high = a * b
  const scaledA = 134217729 * a
  const scaledB = 134217729 * b
  const upperA = scaledA - (scaledA - a)
  const upperB = scaledB - (scaledB - b)
  const lowerA = a - upperA
  const lowerB = b - upperB
  const low = lowerA * lowerB - (high - upperA * upperB - lowerA * upperB - upperA * lowerB)
  return { high, low }
}

export function add(a: DoubleDouble, b: DoubleDouble): DoubleDouble {
  const sum = exactSum(a.high, b.high)
  return quickSum(sum.high, sum.low + (a.low + b.low))
}

export function multiply(a: DoubleDouble, b: DoubleDouble): DoubleDouble {
  const product = exactProduct(a.high, b.high)
  return quickSum(product.high, product.low + (a.high * b.low + a.low * b.high))
}

/** a/b: the quotient of the high parts, and what it leaves. */
export function divide(a: DoubleDouble, b: DoubleDouble): DoubleDouble {
  const first = a.high / b.high
  const taken = multiply({ high: first, low: 0 }, b)
  const rest = add(a, { high: -taken.high, low: -taken.low })
  return quickSum(first, rest.high / b.high)
}
