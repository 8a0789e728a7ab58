import { checkLengths, type Samples } from '../samples.ts'
import { ShapeError } from '../shapeError.ts'
import { nearestPoint } from './nearestPoint.ts'

/** Weights and bias of one threshold unit. */
export interface ThresholdUnit {
  readonly weights: Float64Array
  readonly bias: number
}

/** How far apart two classes are, with the bias folded in: x̃ = (x, 1), w̃ = (w, b). */
export interface Margin {
  /** γ: the largest possible least y·w̃ᵀx̃ over all w̃ of length 1. */
  readonly margin: number
  /** R: the longest x̃. */
  readonly radius: number
  /** The unit that reaches γ, of length 1. */
  readonly unit: ThresholdUnit
}

/** A least y·w̃ᵀx̃ below this share of R is taken for rounding: no plane separates the classes. */
const separable = 1e-9

/**
 * The widest margin of two classes, or null when no plane separates them or there are no samples.
 *
 * γ is the distance from 0 to the convex hull of all y·x̃, found by Wolfe's algorithm (nearestPoint.ts),
 * exact but for rounding. What is returned is the margin that the found w̃ has, so it is never above
 * the true γ by more than the rounding of one dot product, and the bound below always holds.
 *
 * @throws {ShapeError} when lengths do not fit, a number is not finite, or its square is not.
 */
export function findMargin(samples: Samples): Margin | null {
  const search = searchMargin(samples)
  for (;;) {
    const { done, value } = search.next()
    if (done === true) return value
  }
}

/** As `findMargin`, in slices: yields after each pass over the samples. */
export function* searchMargin(samples: Samples): Generator<void, Margin | null, void> {
  checkOneTarget(samples)
  const { inputs, targets, count, nIn } = samples
  if (count === 0) return null
  const width = nIn + 1
  const rows = new Float64Array(count * width)
  let square = 0
  for (let sample = 0; sample < count; sample++) {
    const y = targets[sample] > 0 ? 1 : -1
    let length = 1
    for (let i = 0; i < nIn; i++) {
      const x = inputs[i * count + sample]
      rows[sample * width + i] = y * x
      length += x * x
    }
    rows[sample * width + nIn] = y
    square = Math.max(square, length)
  }
  if (!Number.isFinite(square) || !targets.every(Number.isFinite)) {
    throw new ShapeError(`expected finite inputs, squares and targets, got R² = ${square}`)
  }
  const radius = Math.sqrt(square)
  const nearest = yield* nearestPoint(rows, width)
  const length = Math.sqrt(nearest.reduce((sum, value) => sum + value * value, 0))
  if (!(length > separable * radius)) return null
  const direction = nearest.map((value) => value / length)
  const margin = leastProduct(rows, direction)
  if (!(margin > separable * radius)) return null
  return { margin, radius, unit: { weights: direction.slice(0, nIn), bias: direction[nIn] } }
}

/**
 * Most mistakes that the perceptron rule makes, in any order of the samples: (R/γ)² from zero.
 *
 * From another start w̃_0 with n = ‖w̃_0‖² and a = w̃_0ᵀu, u the best unit: a + γM ≤ ‖w̃_M‖ ≤ √(n + R²M)
 * for the M-th mistake, so M ≤ (R² − 2aγ + √((R² − 2aγ)² + 4γ²(n − a²)))/(2γ²).
 *
 * Source: Novikoff 1962; with a start of one's own, the same two inequalities.
 *
 * @throws {ShapeError} when the start has another number of weights.
 */
export function mistakeBound({ margin, radius, unit }: Margin, start?: ThresholdUnit): number {
  if (start === undefined) return (radius / margin) * (radius / margin)
  if (start.weights.length !== unit.weights.length) {
    throw new ShapeError(
      `expected a start of ${unit.weights.length} weights, got ${start.weights.length}`,
    )
  }
  let n = start.bias * start.bias
  let a = start.bias * unit.bias
  for (const [i, w] of start.weights.entries()) {
    n += w * w
    a += w * unit.weights[i]
  }
  const p = radius * radius - 2 * a * margin
  const q = 4 * margin * margin * Math.max(n - a * a, 0)
  const root = Math.sqrt(p * p + q)
  // Of the two equal forms the one that does not subtract.
  return p >= 0 ? (p + root) / (2 * margin * margin) : (2 * Math.max(n - a * a, 0)) / (root - p)
}

function leastProduct(rows: Float64Array, direction: Float64Array): number {
  const width = direction.length
  let least = Infinity
  for (let start = 0; start < rows.length; start += width) {
    let product = 0
    for (let k = 0; k < width; k++) product += rows[start + k] * direction[k]
    least = Math.min(least, product)
  }
  return least
}

/** @throws {ShapeError} unless there is one target a sample and all lengths fit. */
function checkOneTarget(samples: Samples): void {
  const { nOut } = samples
  if (nOut !== 1) throw new ShapeError(`expected 1 output for one threshold unit, got ${nOut}`)
  checkLengths(samples)
}
