import { roots } from '../elementary/core.ts'
import { softplusTable } from '../elementary/softplus.ts'
import { tanhTable } from '../elementary/tanh.ts'

/** assembly/tables.ts */
const START = 1024
const ROW_BYTES = 32

/** Where what comes next begins. */
export const TABLES_END =
  START + ROW_BYTES * ((tanhTable.length + softplusTable.length) / 3) + roots.byteLength

/** Copies the tables of the elementary functions to where the twin reads them. */
export function writeTables(buffer: ArrayBuffer): void {
  const softplusStart = writeRows(buffer, START, tanhTable)
  const rootsStart = writeRows(buffer, softplusStart, softplusTable)
  new Float64Array(buffer, rootsStart, roots.length).set(roots)
}

/** Rows of three numbers, with room for a fourth that makes addresses simple; where they end. */
function writeRows(buffer: ArrayBuffer, start: number, table: Float64Array): number {
  const rows = table.length / 3
  const to = new Float64Array(buffer, start, 4 * rows)
  for (let row = 0; row < rows; row++) {
    to.set(table.subarray(3 * row, 3 * row + 3), 4 * row)
  }
  return start + ROW_BYTES * rows
}
