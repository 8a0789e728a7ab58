/**
 * The lecture's recap of the chain rule: r(t) = u·v with u = t² and v = 3t + 1. Two paths lead from t to
 * r, and dr/dt is the sum of their products of edge derivatives:
 *
 *   dr/dt = ∂r/∂u·∂u/∂t + ∂r/∂v·∂v/∂t = v·2t + u·3 = 9t² + 2t
 */
export interface ChainValues {
  readonly t: number
  readonly u: number
  readonly v: number
  readonly r: number
  /** The derivative on each edge, named by its ends. */
  readonly slopes: {
    readonly ru: number
    readonly rv: number
    readonly ut: number
    readonly vt: number
  }
  /** Products along the two paths. */
  readonly throughU: number
  readonly throughV: number
  /** dr/dt as their sum; 0 where they cancel but for rounding. */
  readonly sum: number
  /** 9t² + 2t: the polynomial 3t³ + t² differentiated at once. */
  readonly closed: number
  /** (r(t + ε) − r(t − ε)) / 2ε; for this r it is 3ε² too large, rounding apart. */
  readonly quotient: number
}

/** How far the difference quotient steps to either side. */
export const CHAIN_EPSILON = 1e-3

export function chainValues(t: number): ChainValues {
  const u = t * t
  const v = 3 * t + 1
  const slopes = { ru: v, rv: u, ut: 2 * t, vt: 3 }
  const throughU = slopes.ru * slopes.ut
  const throughV = slopes.rv * slopes.vt
  const above = t + CHAIN_EPSILON
  const below = t - CHAIN_EPSILON
  return {
    t,
    u,
    v,
    r: u * v,
    slopes,
    throughU,
    throughV,
    sum: sumOf(throughU, throughV),
    closed: sumOf(9 * t * t, 2 * t),
    // By the step that was really made: t ± ε is rounded.
    quotient: (chainCurve(above) - chainCurve(below)) / (above - below),
  }
}

/** What two numbers that cancel leave behind by their own rounding is no slope. */
function sumOf(a: number, b: number): number {
  const sum = a + b
  return Math.abs(sum) <= 8 * Number.EPSILON * Math.abs(a) ? 0 : sum
}

/** r(t) as the graph computes it. */
function chainCurve(t: number): number {
  return t * t * (3 * t + 1)
}

/** Steps of the walk through the graph: 3 forward, 4 edges and paths back, and the sum. */
export const chainSteps = 8
