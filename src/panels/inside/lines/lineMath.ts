import type { FeatureTransform } from '../../../datasets/index.ts'
import type { Plane, StraightLine } from '../../../views/index.ts'

/** Weights and bias of a unit that reads u₁ and u₂; an input that is not in use has weight 0. */
export interface LineWeights {
  readonly w1: number
  readonly w2: number
  readonly b: number
}

/** What lies between a unit's inputs and the pixels of a plot. */
export interface LineFrame {
  readonly plane: Plane
  readonly transform: FeatureTransform
}

/** z = w₁u₁ + w₂u₂ + b in pixels of the plot, with u_i = (x_i − mean_i)/(deviation_i · scale). */
export function pixelLine(
  { w1, w2, b }: LineWeights,
  { plane, transform: t }: LineFrame,
): StraightLine {
  const A = w1 / (t.deviation1 * t.scale)
  const B = w2 / (t.deviation2 * t.scale)
  const across = pixelWidth(plane)
  const up = pixelHeight(plane)
  const c = A * (plane.domain.x1[0] - t.mean1) + B * (plane.domain.x2[1] - t.mean2) + b
  return { a: A * across, b: -B * up, c }
}

/** The unit with another bias, so that its line goes through a pixel. */
export function movedThrough(
  weights: LineWeights,
  frame: LineFrame,
  x: number,
  y: number,
): LineWeights {
  const { a, b, c } = pixelLine(weights, frame)
  return { ...weights, b: rounded(weights.b - (a * x + b * y + c)) }
}

/**
 * The unit with its line turned: through a pixel, along a direction of pixels, with ‖w‖ as before and
 * firing on the nearer side of the two.
 */
export function turnedTo(
  weights: LineWeights,
  frame: LineFrame,
  pivot: { readonly x: number; readonly y: number },
  along: { readonly x: number; readonly y: number },
): LineWeights {
  const { plane, transform: t } = frame
  // A·v = 0 for the direction v in units of the plane, and w_i = A_i · deviation_i · scale.
  const v1 = along.x * pixelWidth(plane)
  const v2 = -along.y * pixelHeight(plane)
  const [n1, n2] = [v2 * t.deviation1, -v1 * t.deviation2]
  const size = Math.hypot(weights.w1, weights.w2)
  const length = Math.hypot(n1, n2)
  if (!(length > 0)) return weights
  const factor = (size / length) * (n1 * weights.w1 + n2 * weights.w2 < 0 ? -1 : 1)
  const turned = { w1: rounded(factor * n1), w2: rounded(factor * n2), b: weights.b }
  return movedThrough(turned, frame, pivot.x, pivot.y)
}

/** Units of the plane in a pixel. */
function pixelWidth({ domain, sizePx }: Plane): number {
  return (domain.x1[1] - domain.x1[0]) / sizePx
}

function pixelHeight({ domain, sizePx }: Plane): number {
  return (domain.x2[1] - domain.x2[0]) / sizePx
}

/** As exact as a pixel needs; links stay short. */
function rounded(value: number): number {
  return Number(value.toPrecision(5))
}
