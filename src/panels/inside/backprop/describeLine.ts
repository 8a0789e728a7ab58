import type { DiagramNames } from '../../../views/index.ts'
import { parameterName, unitName } from '../../../views/index.ts'
import type { Equation } from './equations.ts'
import { resultText } from './numbers.ts'
import type { NumberTable } from './tables.ts'

/** What went through the network, for sentences: `point 37`, `a batch of 10`. */
export interface Subject {
  readonly text: string
  readonly count: number
}

/** One sentence on what the running line finds, with its numbers. */
export function describeLine(
  { line, operands, result, entry }: Equation,
  names: DiagramNames,
  { text: subject, count }: Subject,
): string {
  const isUpdate = line.kind === 'W' || line.kind === 'b'
  const most = largest(result, isUpdate ? operands[0]?.table : undefined)
  const value = resultText(most.value)
  const where = placeName(result, most, names)
  const mean = count > 1 ? ' on average' : ''
  const hasOne = result.rows * result.columns === 1
  switch (line.kind) {
    case 'z':
      return hasOne
        ? `${where} adds up what it reads: z = ${value}.`
        : `Layer ${line.layer} adds up what it reads; the largest z is ${value}, of ${lower(where)}.`
    case 'h':
      return `g bends every z of layer ${line.layer}; the largest h is ${value}, of ${lower(where)}.`
    case 'f':
      return hasOne
        ? `The network says f = ${value} for ${subject}.`
        : `The network’s largest output is ${value}, of ${lower(where)}.`
    case 'loss':
      return `The loss of ${subject} is ${value}${count > 1 ? ' on average' : ''}.`
    case 'dzOut': {
      const [f, y] = operands.map(({ table }) => resultText(table.at(0, 0)))
      return hasOne
        ? `The output is ${f} and should be ${y}: ∇z = ${value} starts the way back.`
        : `The largest ∇z of the outputs is ${value}, of ${lower(where)}.`
    }
    case 'dW':
      return `The largest slope in W of layer ${line.layer} is ${value}${mean}: ${lower(where)}.`
    case 'db':
      return `The slope of a bias is its unit’s ∇z${mean}; the largest is ${value}.`
    case 'dh':
      return `Most of the blame goes to ${lower(where)}: ∇h = ${value}.`
    case 'dz': {
      const [, slopes] = operands
      const blocked = slopes === undefined ? 0 : zeros(slopes.table)
      const all = result.rows * result.columns
      if (blocked === 0) return `The slopes g′ let through at most ${value}, at ${lower(where)}.`
      return `${blocked} of ${all} slopes g′ are 0 and block the way back; the largest ∇z left is ${value}.`
    }
    case 'W':
    case 'b': {
      const { text } = entry(most.row, most.column)
      return `${where} becomes ${value} = ${text}.`
    }
  }
}

interface Entry {
  readonly row: number
  readonly column: number
  readonly value: number
}

/** The entry that is largest in size, or moved most; the first one when none is a number. */
function largest(table: NumberTable, before?: NumberTable): Entry {
  const size = (row: number, column: number): number =>
    Math.abs(table.at(row, column) - (before?.at(row, column) ?? 0))
  let found: Entry = { row: 0, column: 0, value: table.at(0, 0) }
  for (let row = 0; row < table.rows; row++) {
    for (let column = 0; column < table.columns; column++) {
      if (size(row, column) <= size(found.row, found.column)) continue
      found = { row, column, value: table.at(row, column) }
    }
  }
  return found
}

function zeros(table: NumberTable): number {
  let count = 0
  for (let row = 0; row < table.rows; row++) {
    for (let column = 0; column < table.columns; column++) {
      if (table.at(row, column) === 0) count++
    }
  }
  return count
}

/** `Unit 3 of layer 1`, `Weight from x₁ to unit 2 of layer 1`. */
function placeName(table: NumberTable, { row, column }: Entry, names: DiagramNames): string {
  const at = table.parameterOf(row, column)
  if (at !== null) return parameterName(names, at)
  const unit = table.unitOf(row, column)
  if (unit === null) return 'L'
  const name =
    unit.layer === 0
      ? (names.inputs.filter(({ active }) => active)[unit.unit]?.name ?? 'x')
      : unitName(names, { layer: unit.layer - 1, unit: unit.unit })
  return table.columns > 1 ? `${name} for example ${column + 1}` : name
}

function lower(text: string): string {
  const head = text.charAt(0).toLowerCase() + text.slice(1)
  return /^output( for|$)/.test(head) ? `the ${head}` : head
}
