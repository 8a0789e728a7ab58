import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { numericGradient } from '../../testing/numericGradient.ts'
import { softmax, softmaxBackward } from './softmax.ts'
import { sparsemax, sparsemaxBackward, sparsemaxLoss } from './sparsemax.ts'

const project = (z: readonly number[]): number[] => {
  const f = new Float64Array(z.length)
  sparsemax(Float64Array.from(z), f, z.length, 1, 1, new Float64Array(z.length))
  return [...f]
}
const lossOf = (z: readonly number[], q: readonly number[]): number => {
  const f = Float64Array.from(project(z))
  return sparsemaxLoss(Float64Array.from(z), f, Float64Array.from(q), z.length, 1, 0)
}
const sum = (values: readonly number[]): number => values.reduce((total, v) => total + v, 0)

const logit = fc.double({ min: -4, max: 4, noNaN: true })
const logits = fc.array(logit, { minLength: 1, maxLength: 9 })

/** Logits with a distribution over the same classes, one-hot now and then. */
const logitsAndTarget = logits.chain((z) =>
  fc
    .oneof(
      fc.nat({ max: z.length - 1 }).map((k) => z.map((_, i) => Number(i === k))),
      fc.array(fc.double({ min: 0.01, max: 1, noNaN: true }), {
        minLength: z.length,
        maxLength: z.length,
      }),
    )
    .map((parts) => ({ z, q: parts.map((part) => part / sum(parts)) })),
)

/** The threshold by bisection of Σ max(0, z − τ) = 1. */
function bisect(z: readonly number[]): number {
  let low = Math.min(...z) - 1
  let high = Math.max(...z)
  for (let i = 0; i < 200; i++) {
    const tau = (low + high) / 2
    if (sum(z.map((value) => Math.max(0, value - tau))) > 1) low = tau
    else high = tau
  }
  return high
}

describe('sparsemax', () => {
  test('is the projection found by bisection', () => {
    fc.assert(
      fc.property(logits, (z) => {
        const tau = bisect(z)
        expect(project(z)).toBeAllClose(
          z.map((value) => Math.max(0, value - tau)),
          { atol: 1e-14, rtol: 0 },
        )
      }),
    )
  })

  test('sums to 1 and ignores a constant shift, at logits of any size', () => {
    const shift = fc.constantFrom(0, 800, -800, 1e6)
    fc.assert(
      fc.property(logits, shift, fc.constantFrom(1, 200), (z, by, scale) => {
        const shifted = z.map((value) => value * scale + by)
        const p = project(shifted)
        expect(Math.abs(sum(p) - 1)).toBeLessThan(1e-12)
        expect(p.every((share) => share >= 0 && share <= 1)).toBe(true)
        const unshifted = shifted.map((value) => value - by)
        expect(p).toBeAllClose(project(unshifted), { atol: 1e-12, rtol: 0 })
      }),
    )
  })

  test('equal logits share equally; a logit at the threshold is outside', () => {
    expect(project([2, 2])).toEqual([0.5, 0.5])
    expect(project([0, 0, 0, 0])).toEqual([0.25, 0.25, 0.25, 0.25])
    expect(project([1, 0])).toEqual([1, 0])
    expect(project([0.5, 0.5, 0])).toEqual([0.5, 0.5, 0])
    expect(project([800, -800, 0])).toEqual([1, 0, 0])
    expect(project([7])).toEqual([1])
  })

  test('of two logits is the hard sigmoid clip((z₁ − z₂ + 1)/2, 0, 1)', () => {
    fc.assert(
      fc.property(logit, logit, (a, b) => {
        const share = Math.min(1, Math.max(0, (a - b + 1) / 2))
        expect(project([a, b])).toBeAllClose([share, 1 - share], { atol: 1e-15, rtol: 0 })
      }),
    )
  })

  test('of 128 logits in any order gives each its share', () => {
    const z = Array.from({ length: 128 }, (_, i) => ((i * 37) % 128) / 500)
    const sorted = [...z].sort((a, b) => a - b)
    const shares = project(z)
    expect(Math.abs(sum(shares) - 1)).toBeLessThan(1e-14)
    expect([...shares].sort((a, b) => a - b)).toEqual(project(sorted))
  })

  test('lets NaN through', () => {
    expect(project([Number.NaN, 1]).some(Number.isNaN)).toBe(true)
    expect(project([1, Number.NaN]).some(Number.isNaN)).toBe(true)
    expect(lossOf([1, Number.NaN], [1, 0])).toBeNaN()
  })

  test('works on columns of a batch as on single ones', () => {
    const z = Float64Array.of(1, 0.2, 9, 0.5, 0.3, 9, -3, 0.1, 9)
    const f = new Float64Array(9)
    sparsemax(z, f, 3, 3, 2, new Float64Array(3))
    expect([f[0], f[3], f[6]]).toEqual(project([1, 0.5, -3]))
    expect([f[1], f[4], f[7]]).toEqual(project([0.2, 0.3, 0.1]))
    expect(f[2]).toBe(0)
  })
})

describe('the sparsemax loss', () => {
  test('is −qᵀz + ½Σ_S(z² − τ²) + ½‖q‖², and pᵀz − ½‖p‖² + ½‖q‖² − qᵀz', () => {
    fc.assert(
      fc.property(logitsAndTarget, ({ z, q }) => {
        const p = project(z)
        const tau = bisect(z)
        const onSupport = z.map((value, i) => (p[i]! > 0 ? value * value - tau * tau : 0))
        const fit = sum(z.map((value, i) => q[i]! * value))
        const half = 0.5 * sum(q.map((share) => share * share))
        const paper = -fit + 0.5 * sum(onSupport) + half
        const young = sum(p.map((share, i) => share * z[i]! - 0.5 * share * share)) + half - fit
        expect([lossOf(z, q), lossOf(z, q)]).toBeAllClose([paper, young], { atol: 2e-14 })
      }),
    )
  })

  test('is never below 0, and exactly 0 where p = q: for one class from margin 1 on', () => {
    fc.assert(fc.property(logitsAndTarget, ({ z, q }) => lossOf(z, q) >= 0))
    expect(lossOf([1, 0, -5], [1, 0, 0])).toBe(0)
    expect(lossOf([0.5, 0.5], [0.5, 0.5])).toBe(0)
    expect(lossOf([0.999, 0], [1, 0])).toBeGreaterThan(0)
  })

  test('of two classes is 0, (s + 1)²/4 or s of the lead s of the wrong one', () => {
    const byLead = (s: number): number => (s <= -1 ? 0 : s >= 1 ? s : ((s + 1) * (s + 1)) / 4)
    const leads = [-800, -1, -0.5, 0, 0.5, 1, 3, 800]
    expect(leads.map((s) => lossOf([0, s], [1, 0]))).toBeAllClose(leads.map(byLead), {
      atol: 1e-15,
    })
  })

  test('has the gradient p − q', () => {
    fc.assert(
      fc.property(logitsAndTarget, ({ z, q }) => {
        const values = Float64Array.from(z)
        // The sum of q is 1 up to rounding only, which shifts the loss by as little.
        const numeric = numericGradient(() => lossOf([...values], q), values)
        expect(project(z).map((share, i) => share - q[i]!)).toBeAllClose(numeric, {
          // The gradient has a kink where the support changes: a difference over ±6e-6 sees it.
          atol: 1e-5,
        })
      }),
    )
  })
})

describe('Jacobian-vector products', () => {
  const z = [0.3, -0.2, 0.45, -1.5]
  const v = [0.7, -1.1, 0.4, 2]
  const derivativeAlong = (o: (values: readonly number[]) => readonly number[]): number[] => {
    const h = 1e-6
    const above = o(z.map((value, i) => value + h * v[i]!))
    const below = o(z.map((value, i) => value - h * v[i]!))
    return above.map((value, i) => (value - below[i]!) / (2 * h))
  }

  test('of sparsemax agree with differences, and are 0 outside the support', () => {
    const d = Float64Array.from(v)
    sparsemaxBackward(Float64Array.from(project(z)), d, 4, 1, 1)
    expect(d).toBeAllClose(derivativeAlong(project), { atol: 1e-9 })
    expect(d[3]).toBe(0)
  })

  test('of softmax agree with differences', () => {
    const soften = (values: readonly number[]): number[] => {
      const f = new Float64Array(values.length)
      softmax(Float64Array.from(values), f, values.length, 1, 1)
      return [...f]
    }
    const d = Float64Array.from(v)
    softmaxBackward(Float64Array.from(soften(z)), d, 4, 1, 1)
    expect(d).toBeAllClose(derivativeAlong(soften), { atol: 1e-9 })
  })
})
