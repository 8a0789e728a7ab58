import type { EquationSource } from './equation.ts'
import { names } from './formulas.ts'
import { type NumberTable, ofUnits } from './tables.ts'

/** ℓ of the outputs: L + 1. */
export function lastLayer({ config }: EquationSource): number {
  return config.hidden.length + 1
}

/** z of a layer. */
export function sums(layer: number, source: EquationSource): NumberTable {
  return ofUnits(source, names.z, layer, valuesOf(source.pass.z, layer - 1), 'forward')
}

/** h of a layer: x at 0, f at the end. */
export function activations(layer: number, source: EquationSource): NumberTable {
  const name = layer === 0 ? names.x : layer === lastLayer(source) ? names.f : names.h
  return ofUnits(source, name, layer, valuesOf(source.pass.h, layer), 'forward')
}

export function targets(source: EquationSource): NumberTable {
  return ofUnits(source, names.y, lastLayer(source), source.pass.y, 'forward')
}

/** ∇_z of a layer. */
export function gradients(layer: number, source: EquationSource): NumberTable {
  return ofUnits(source, names.dz, layer, valuesOf(source.pass.dz, layer - 1), 'gradient')
}

/** ∇_h of a hidden layer. */
export function hiddenGradients(layer: number, source: EquationSource): NumberTable {
  return ofUnits(source, names.dh, layer, valuesOf(source.pass.dh, layer - 1), 'gradient')
}

export function columnOf(table: NumberTable, column: number): number[] {
  return Array.from({ length: table.rows }, (_, row) => table.at(row, column))
}

/** The products that add up to an entry of a matrix product. */
export function productTerms(
  a: NumberTable,
  b: NumberTable,
  row: number,
  column: number,
): readonly (readonly [number, number])[] {
  return Array.from({ length: a.columns }, (_, k) => [a.at(row, k), b.at(k, column)])
}

function valuesOf(layers: readonly Float64Array[], at: number): Float64Array {
  return layers[at] ?? new Float64Array(0)
}
