import { activate, activateBackward } from './activations.ts'
import type { HiddenActivation } from './architecture.ts'

/** h = g(z) in the first n columns of every row: one call when the rows touch, else one a row. */
export function activateRows(
  g: HiddenActivation,
  h: Float64Array,
  stride: number,
  n: number,
): void {
  if (n === stride) activate(g, h, 0, h.length)
  else for (let k = 0; k < h.length; k += stride) activate(g, h, k, k + n)
}

/** As `activateRows`, for dz = dh·g′(z) in place of dh in `d`. */
export function activateRowsBackward(
  g: HiddenActivation,
  h: Float64Array,
  d: Float64Array,
  stride: number,
  n: number,
): void {
  if (n === stride) activateBackward(g, h, d, 0, h.length)
  else for (let k = 0; k < h.length; k += stride) activateBackward(g, h, d, k, k + n)
}

/** Puts +0 in one column of every row. */
export function clearColumn(values: Float64Array, stride: number, column: number): void {
  for (let k = column; k < values.length; k += stride) values[k] = 0
}

/** column[i] = the first entry of row i. Overwrites `column`. */
export function gatherColumn(values: Float64Array, stride: number, column: Float64Array): void {
  for (let i = 0, k = 0; i < column.length; i++, k += stride) column[i] = values[k]
}

/** The first entry of row i = column[i]. */
export function scatterColumn(column: Float64Array, stride: number, values: Float64Array): void {
  for (let i = 0, k = 0; i < column.length; i++, k += stride) values[k] = column[i]
}
