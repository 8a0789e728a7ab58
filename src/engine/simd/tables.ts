import { roots } from '../elementary/core.ts'
import { softplusTable } from '../elementary/softplus.ts'
import { tanhTable } from '../elementary/tanh.ts'

/** assembly/tables.ts */
const ROOTS = 1024
const SOFTPLUS_ROWS = ROOTS + roots.byteLength
const TANH_ROWS = SOFTPLUS_ROWS + 32 * (softplusTable.length / 3) + 1024
/** Of the table of tanh, those of negative k counted back from the end. */
const TANH_ROW_COUNT = 2048

/** Where what comes next begins. */
export const TABLES_END = TANH_ROWS + 32 * TANH_ROW_COUNT

let image: Float64Array | null = null

/** Copies the tables of the elementary functions to where the twin reads them. */
export function writeTables(buffer: ArrayBuffer): void {
  image ??= makeImage()
  new Float64Array(buffer, ROOTS, image.length).set(image)
}

/** All tables as they lie from `ROOTS` on. */
function makeImage(): Float64Array {
  const numbers = new Float64Array((TABLES_END - ROOTS) / 8)
  numbers.set(roots)
  const softplusRows = numbers.subarray((SOFTPLUS_ROWS - ROOTS) / 8)
  for (let i = 0; i < softplusTable.length; i += 3) {
    softplusRows.set(softplusTable.subarray(i, i + 3), (i / 3) * 4)
  }
  const tanhRows = numbers.subarray((TANH_ROWS - ROOTS) / 8)
  for (let i = 0; i < tanhTable.length; i += 3) {
    const k = i / 3
    const [high, low, slope] = tanhTable.subarray(i, i + 3)
    tanhRows.set([high, low, slope], 4 * k)
    if (k > 0) tanhRows.set([-high, -low, slope], 4 * (TANH_ROW_COUNT - k))
  }
  return numbers
}
