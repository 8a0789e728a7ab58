import fc from 'fast-check'
import { expect } from 'vitest'

// A test that fails today fails tomorrow: laws are tried on the same cases every time.
fc.configureGlobal({ seed: 20261123 })

/** |got − want| ≤ atol + rtol·|want| must hold for every entry. */
export interface Tolerance {
  /** Relative part; default 1e-9. */
  readonly rtol?: number
  /** Absolute part; default 1e-9. */
  readonly atol?: number
}

declare module 'vitest' {
  // The type parameter has to be there for the two declarations to merge.
  // biome-ignore lint/suspicious/noExplicitAny: vitest's own declaration uses any.
  interface Matchers<T = any> {
    /** Compares numbers one by one; equal infinities and NaN with NaN count as close. */
    toBeAllClose(expected: ArrayLike<number>, tolerance?: Tolerance): T
  }
}

expect.extend({
  toBeAllClose(got: ArrayLike<number>, want: ArrayLike<number>, tolerance: Tolerance = {}) {
    const { rtol = 1e-9, atol = 1e-9 } = tolerance
    if (got.length !== want.length) {
      return {
        pass: false,
        message: () => `expected ${want.length} numbers, got ${got.length}`,
      }
    }
    const index = firstDifference(got, want, rtol, atol)
    if (index < 0) {
      return {
        pass: true,
        message: () => `expected a difference beyond rtol ${rtol}, atol ${atol}`,
      }
    }
    return {
      pass: false,
      message: () =>
        `first difference at index ${index} of ${want.length}: got ${got[index]}, expected ` +
        `${want[index]} (difference ${Math.abs(got[index] - want[index])}, rtol ${rtol}, atol ${atol})`,
    }
  },
})

function firstDifference(
  got: ArrayLike<number>,
  want: ArrayLike<number>,
  rtol: number,
  atol: number,
): number {
  for (let i = 0; i < want.length; i++) {
    if (Object.is(got[i], want[i])) continue
    // Written so that NaN on either side counts as a difference.
    if (!(Math.abs(got[i] - want[i]) <= atol + rtol * Math.abs(want[i]))) return i
  }
  return -1
}
