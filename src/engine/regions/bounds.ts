import { checkWhole } from '../checkArchitecture.ts'

/** Far above any network here; the sums below stay a matter of milliseconds. */
const mostUnits = 1024
const mostInputs = 128

/**
 * Most regions that one layer of K ReLUs makes of a D-dimensional input: Σ_{j ≤ D} C(K, j), reached
 * by hyperplanes in general position. Exact below 2⁵³.
 *
 * @throws {ShapeError} unless K is a whole number from 1 to 1024 and D one from 1 to 128.
 * Source: Zaslavsky 1975; for networks, Pascanu, Montúfar & Bengio 2014.
 */
export function oneLayerMaximum(units: number, inputs = 2): number {
  checkWhole('units', units, 1, mostUnits)
  checkWhole('inputs', inputs, 1, mostInputs)
  let sum = 0
  for (let j = 0; j <= Math.min(inputs, units); j++) sum += choose(units, j)
  return sum
}

/**
 * What the best weights of a deep ReLU network reach at least:
 * (∏_{i < L} ⌊n_i/n_0⌋^{n_0}) · Σ_{j ≤ n_0} C(n_L, j), with n_0 inputs and L hidden layers.
 *
 * A lower bound on the maximum, not a bound on a given network. Null where a layer is narrower than
 * the input, as the theorem says nothing there.
 *
 * @throws {ShapeError} unless widths are whole numbers from 1 to 1024 and inputs one from 1 to 128.
 * Source: Montúfar, Pascanu, Cho & Bengio 2014, theorem 4.
 */
export function montufarBound(widths: readonly number[], inputs = 2): number | null {
  for (const width of widths) checkWhole('every width', width, 1, mostUnits)
  checkWhole('inputs', inputs, 1, mostInputs)
  if (widths.length === 0) return 1
  if (widths.some((width) => width < inputs)) return null
  let product = oneLayerMaximum(widths[widths.length - 1], inputs)
  for (const width of widths.slice(0, -1)) {
    for (let i = 0; i < inputs; i++) product *= Math.floor(width / inputs)
  }
  return product
}

/**
 * What no ReLU network of these widths exceeds: Σ ∏_ℓ C(n_ℓ, j_ℓ) over all (j_1, …, j_L) with
 * j_ℓ ≤ min(n_0, n_1 − j_1, …, n_{ℓ−1} − j_{ℓ−1}, n_ℓ). Summed layer by layer: what a region keeps
 * of the input's dimensions bounds the cuts of the next layer.
 *
 * @throws {ShapeError} unless widths are whole numbers from 1 to 1024 and inputs one from 1 to 128.
 * Source: Serra, Tjandraatmadja & Ramalingam 2018, theorem 1.
 */
export function serraBound(widths: readonly number[], inputs = 2): number {
  for (const width of widths) checkWhole('every width', width, 1, mostUnits)
  checkWhole('inputs', inputs, 1, mostInputs)
  // regions[d]: what the layers from here on make of a piece whose image has d dimensions.
  let regions = new Float64Array(inputs + 1).fill(1)
  for (const width of widths.toReversed()) {
    regions = regions.map((_, dimensions) => {
      let sum = 0
      for (let j = 0; j <= Math.min(dimensions, width); j++) {
        sum += choose(width, j) * regions[Math.min(dimensions, width - j)]
      }
      return sum
    })
  }
  return regions[inputs]
}

/** C(n, k) for 0 ≤ k ≤ n, each step a whole number. */
function choose(n: number, k: number): number {
  let product = 1
  for (let i = 1; i <= k; i++) product = (product * (n - i + 1)) / i
  return product
}
