import type { Field } from '../plots/field.ts'
import type { PlotPoints } from '../plots/points.ts'

/** Where everything lies at one half-step on the way into a layer's space. */
export interface SceneStage {
  /** What stands along each axis: `h₁`. */
  readonly axisNames: readonly string[]
  readonly ranges: readonly (readonly [number, number])[]
  /** `[axis * count + point]`. */
  readonly points: Float32Array
  /** `[axis * (lines · samples) + place]`. */
  readonly grid: Float32Array
  /** Marked places, `[axis * count + place]`. */
  readonly places: Float32Array
}

/** A layer's space as it is drawn. */
export interface SpaceScene {
  /** From the plane to the layer, or the layer alone. */
  readonly stages: readonly SceneStage[]
  readonly grid: { readonly lines: number; readonly samples: number }
  /** Who the points are; where they lie is in the stages. */
  readonly points: PlotPoints
  /** The class of each marked place. */
  readonly placeClasses: readonly number[]
  /** z = w·h + b of the next layer's units on the shown axes: weight by weight, then the bias. */
  readonly next: { readonly units: number; readonly values: Float64Array } | null
  /** What the next layer's units are called; empty = nothing is written. */
  readonly nextNames: readonly string[]
  /** The outputs over two axes. */
  readonly ground: Field | null
}

/** Places as shares of what the axes show, 0 … 1. */
export interface Placed {
  readonly axes: number
  readonly count: number
  /** `[axis * count + n]`. */
  readonly shares: Float32Array
}

/** How far along the way: the stage behind, the one ahead, and the share of the step between them. */
export function stepAt(
  stages: readonly SceneStage[],
  fold: number,
): {
  readonly from: SceneStage | undefined
  readonly to: SceneStage | undefined
  readonly share: number
} {
  const last = stages.length - 1
  const at = Math.min(1, Math.max(0, fold)) * last
  const before = Math.min(Math.floor(at), Math.max(0, last - 1))
  const share = last === 0 ? 0 : at - before
  return { from: stages[before], to: stages[Math.min(last, before + 1)], share }
}

/** Points, grid or marked places on the way from one stage to the next: each glides straight, range and all. */
export function glide(
  from: SceneStage,
  to: SceneStage,
  share: number,
  what: 'points' | 'grid' | 'places',
): Placed {
  const axes = Math.min(from.ranges.length, to.ranges.length)
  const count = from[what].length / Math.max(1, from.ranges.length)
  const shares = new Float32Array(axes * count)
  for (let axis = 0; axis < axes; axis++) {
    const [low = 0, high = 1] = from.ranges[axis] ?? []
    const [nextLow = 0, nextHigh = 1] = to.ranges[axis] ?? []
    for (let n = axis * count; n < (axis + 1) * count; n++) {
      const here = ((from[what][n] ?? 0) - low) / (high - low)
      const there = ((to[what][n] ?? 0) - nextLow) / (nextHigh - nextLow)
      shares[n] = here + share * (there - here)
    }
  }
  return { axes, count, shares }
}
