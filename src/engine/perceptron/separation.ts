import type { InChunks } from '../inChunks.ts'
import { checkLengths, type Samples } from '../samples.ts'
import { ShapeError } from '../shapeError.ts'
import { nearestPoint } from './nearestPoint.ts'

/** Whether some plane has one class on its one side and the other class on its other side. */
export type Separation = 'separable' | 'inseparable' | 'undecided'

/** Every sample this far from the plane found, as a share of R, is more than rounding can make. */
const apart = 1e-9
/** Nearer to each other than this share of R, hulls touch. */
const touching = 1e-10
/** Rounds of the search, each of which looks at all samples once. */
const mostRounds = 600

/**
 * Whether two classes can be separated by a plane: target > 0 is the one class, any other target the other.
 *
 * Each input is first spread over −1 … 1, which changes no answer and makes lengths comparable. Then, with
 * the bias folded in (x̃ = (x, 1), y = ±1), Wolfe's algorithm finds the point nearest to 0 in the convex
 * hull of all y·x̃ (nearestPoint.ts). Both answers are certified by it, but for rounding:
 *
 * - it is a w̃ with y·w̃ᵀx̃ > 0 for every sample, which is checked: **separable**;
 * - it is 0, so Σ α y x̃ = 0 for shares α: the hulls of the two classes share a point: **inseparable**.
 *
 * Neither, numbers that are not finite, and a search that is too long: **undecided**. One class alone is
 * separable, and so is no sample. Yields after every round.
 *
 * @throws {ShapeError} when lengths do not fit.
 */
export function* searchSeparation(samples: Samples): InChunks<Separation> {
  const { nIn, nOut, count } = samples
  if (nOut !== 1) throw new ShapeError(`expected 1 target for two classes, got ${nOut}`)
  checkLengths(samples)
  if (count === 0) return 'separable'
  const rows = signedRows(samples)
  if (!rows.every(Number.isFinite)) return 'undecided'
  const width = nIn + 1
  const search = nearestPoint(rows, width)
  for (let round = 0; round < mostRounds; round++) {
    const { done, value } = search.next()
    if (done === true) return judge(rows, value)
    yield
  }
  return 'undecided'
}

function judge(rows: Float64Array, nearest: Float64Array): Separation {
  const width = nearest.length
  const radius = Math.sqrt(width)
  const length = Math.sqrt(nearest.reduce((sum, value) => sum + value * value, 0))
  if (length <= touching * radius) return 'inseparable'
  let least = Infinity
  for (let start = 0; start < rows.length; start += width) {
    let product = 0
    for (let k = 0; k < width; k++) product += rows[start + k] * nearest[k]
    least = Math.min(least, product)
  }
  return least > apart * radius * length ? 'separable' : 'undecided'
}

/** y·x̃ of every sample, `[sample * (nIn + 1) + k]`, inputs spread over −1 … 1 and those of one value 0. */
function signedRows({ inputs, targets, count, nIn }: Samples): Float64Array {
  const width = nIn + 1
  const rows = new Float64Array(count * width)
  for (let i = 0; i < nIn; i++) {
    const values = inputs.subarray(i * count, (i + 1) * count)
    let low = Infinity
    let high = -Infinity
    for (const value of values) {
      low = Math.min(low, value)
      high = Math.max(high, value)
    }
    const half = (high - low) / 2
    const middle = low + half
    for (let n = 0; n < count; n++) {
      rows[n * width + i] = half === 0 ? 0 : (values[n] - middle) / half
    }
  }
  for (let n = 0; n < count; n++) {
    const row = rows.subarray(n * width, (n + 1) * width)
    row[nIn] = 1
    if (!(targets[n] > 0)) for (let k = 0; k < width; k++) row[k] = -row[k]
  }
  return rows
}
