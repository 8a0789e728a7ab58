import { type ParameterAddress, placeOf } from '../../../engine/index.ts'
import { names } from './formulas.ts'
import type { LineFormula } from './texParts.ts'

/** A matrix or a vector of a line, with what its entries stand for. */
export interface NumberTable {
  readonly name: LineFormula
  /** The ℓ of its name. */
  readonly layer: number
  readonly rows: number
  readonly columns: number
  readonly tone: 'weight' | 'forward' | 'gradient'
  /** Rows are counted by this letter: i of the layer above, j of the layer below. */
  at(row: number, column: number): number
  /** The parameter that an entry belongs to; null when it is of a unit. */
  parameterOf(row: number, column: number): ParameterAddress | null
  /** The unit of an entry, layers as overlays count them; null when it is of a parameter. */
  unitOf(row: number, column: number): { readonly layer: number; readonly unit: number } | null
}

/** What the tables of one pass are made from. */
export interface TableSource {
  readonly layerSizes: readonly number[]
  /** Examples side by side. */
  readonly columns: number
}

/** A value a unit and example, `[unit * columns + column]`; `layer` is that of the units. */
export function ofUnits(
  { columns }: TableSource,
  name: LineFormula,
  layer: number,
  values: Float64Array,
  tone: NumberTable['tone'],
): NumberTable {
  return {
    ...{ name, layer, columns, tone },
    rows: values.length / columns,
    at: (row, column) => values[row * columns + column] ?? Number.NaN,
    parameterOf: () => null,
    unitOf: (unit) => ({ layer, unit }),
  }
}

/** The weights of layer ℓ out of values in the order of the engine. */
export function ofWeights(
  { layerSizes }: TableSource,
  name: LineFormula,
  layer: number,
  values: Float64Array,
  tone: NumberTable['tone'],
): NumberTable {
  const [columns = 0, rows = 0] = layerSizes.slice(layer - 1, layer + 1)
  const start = placeOf({ layer: layer - 1, to: 0, from: 0 }, layerSizes)
  return {
    ...{ name, layer, rows, columns, tone },
    at: (row, column) => values[start + row * columns + column] ?? Number.NaN,
    parameterOf: (to, from) => ({ layer: layer - 1, to, from }),
    unitOf: () => null,
  }
}

/** The biases of layer ℓ, as a column. */
export function ofBiases(
  { layerSizes }: TableSource,
  name: LineFormula,
  layer: number,
  values: Float64Array,
  tone: NumberTable['tone'],
): NumberTable {
  const start = placeOf({ layer: layer - 1, to: 0, from: 'bias' }, layerSizes)
  return {
    ...{ name, layer, columns: 1, tone },
    rows: layerSizes[layer] ?? 0,
    at: (row) => values[start + row] ?? Number.NaN,
    parameterOf: (to) => ({ layer: layer - 1, to, from: 'bias' }),
    unitOf: () => null,
  }
}

export function transposed(table: NumberTable, name: LineFormula): NumberTable {
  return {
    ...table,
    name,
    rows: table.columns,
    columns: table.rows,
    at: (row, column) => table.at(column, row),
    parameterOf: (row, column) => table.parameterOf(column, row),
    unitOf: (row, column) => table.unitOf(column, row),
  }
}

/** The loss alone. */
export function ofLoss(layer: number, loss: number): NumberTable {
  return {
    ...{ name: names.loss, layer, rows: 1, columns: 1, tone: 'forward' },
    at: () => loss,
    parameterOf: () => null,
    unitOf: () => null,
  }
}
