import type { Architecture } from '../architecture.ts'
import { createParameters, type Parameters } from '../parameters.ts'
import type { Instantiate, TwinExports } from './instance.ts'
import { type Layout, layOut, layRows, type RowsLayout, SUMS, writePlan } from './layout.ts'
import { writeTables } from './tables.ts'

const PAGE_BYTES = 65_536

/** An instance of the twin that holds one network, and views on what is in it. */
export interface NetworkMemory {
  readonly twin: TwinExports
  readonly layout: Layout
  readonly parameters: Parameters
  readonly gradients: Parameters
  /** The partial sums of `addLosses`. */
  readonly sums: Float64Array
  numbers(address: number, length: number): Float64Array
  words(address: number, length: number): Uint32Array
  /** Lays the rows out anew for another capacity, at most the one the memory was made for. */
  layRows(capacity: number): RowsLayout
}

/**
 * Memory for a network with rows of up to `capacity` columns. It never grows, because growing would
 * take every view's numbers away; pages that are not touched cost the machine nothing.
 *
 * @param samples how many samples are to be kept; 0 for a network that does not learn
 */
export function createNetworkMemory(
  instantiate: Instantiate,
  architecture: Architecture,
  capacity: number,
  samples: number,
): NetworkMemory {
  const { layerSizes } = architecture
  const layout = layOut(architecture, samples)
  const { end } = layRows(architecture, layout.rows, capacity)
  const { buffer, exports: twin } = instantiate(Math.ceil(end / PAGE_BYTES))
  writeTables(buffer)
  const numbers = (address: number, length: number) => new Float64Array(buffer, address, length)
  const all = new Uint32Array(buffer)
  const P = layout.count
  return {
    twin,
    layout,
    parameters: createParameters(layerSizes, numbers(layout.parameters, P)),
    gradients: createParameters(layerSizes, numbers(layout.gradients, P)),
    sums: numbers(SUMS, 2),
    numbers,
    words: (address, length) => new Uint32Array(buffer, address, length),
    layRows(wanted) {
      const rows = layRows(architecture, layout.rows, wanted)
      writePlan(all, architecture, layout, rows)
      return rows
    },
  }
}
