import { type DiagramNames, parameterName, unitName } from '../../../views/index.ts'
import { functionNames } from '../../network/functionNames.ts'
import type { Equation } from './equation.ts'
import { names as tableNames } from './formulas.ts'
import { resultText } from './numbers.ts'
import type { NumberTable } from './tables.ts'

/** What went through the network, for sentences: `point 37`, `a batch of 10`. */
export interface Subject {
  readonly text: string
  readonly count: number
}

/** One sentence on what the running line finds, with its numbers. */
export function describeLine(equation: Equation, names: DiagramNames, subject: Subject): string {
  const { line, result } = equation
  const lost = countOf(result, (value) => !Number.isFinite(value))
  if (lost > 0) return describeLost(lost, result)
  switch (line.kind) {
    case 'z':
    case 'h':
    case 'f':
    case 'loss':
      return describeForward(equation, names, subject)
    case 'W':
    case 'b':
      return describeUpdate(equation, names)
    default:
      return describeBackward(equation, names, subject)
  }
}

function describeLost(lost: number, table: NumberTable): string {
  const all = table.rows * table.columns
  const which = all === 1 ? 'This number is' : `${lost} of these ${all} numbers are`
  return `${which} no longer finite: training has run away.`
}

function describeForward(
  { line, result }: Equation,
  names: DiagramNames,
  { text: subject, count }: Subject,
): string {
  const hasOne = result.rows * result.columns === 1
  const most = line.kind === 'f' ? largest(result, (value) => value) : largest(result)
  const value = resultText(most.value)
  const where = placeName(result, most, names)
  const isLast = line.layer === names.layers.length
  const layer = isLast && result.rows === 1 ? 'the output' : layerName(line.layer, names)
  switch (line.kind) {
    case 'z':
      if (!hasOne && most.value === 0) return `Every z of ${layer} is 0.`
      return hasOne
        ? `${upper(layer)} adds up what it reads: z = ${value}.`
        : `${upper(layer)} ${isMany(layer) ? 'add up what they read' : 'adds up what it reads'}; z is furthest from 0 at ${where}: ${value}.`
    case 'h': {
      if (most.value === 0) return `Every h of ${layer} is 0: it passes nothing on.`
      const g = activationOf(line.layer, names)
      const does = g === 'linear' ? 'leaves every z as it is' : `bends every z by ${g}`
      return `${upper(layer)} ${does}; h is furthest from 0 at ${where}: ${value}.`
    }
    case 'f':
      return hasOne
        ? `The network says f = ${value} for ${subject}.`
        : `The network’s largest f is ${value}, of ${where}.`
    default:
      return `The loss of ${subject} is ${value}${count > 1 ? ' on average' : ''}.`
  }
}

function describeBackward(
  { line, operands, result }: Equation,
  names: DiagramNames,
  { count }: Subject,
): string {
  const most = largest(result)
  const value = resultText(most.value)
  const where = placeName(result, most, names)
  const mean = count > 1 ? ' on average' : ''
  const layer = layerName(line.layer, names)
  const isNone = most.value === 0
  switch (line.kind) {
    case 'dzOut':
      return result.rows * result.columns === 1
        ? describeOnlyOutput(operands, value, isNone)
        : isNone
          ? 'Every ∇z of the outputs is 0: nothing has to change.'
          : `The strongest ∇z of the outputs is ${value}, of ${where}.`
    case 'dW':
      return isNone
        ? `Every slope in the W of ${layer} is 0: the loss asks none of these weights to move.`
        : `The steepest slope in the W of ${layer} is ${value}${mean}: ${where}.`
    case 'db':
      return isNone
        ? `Every slope of a bias of ${layer} is 0, as every ∇z${count > 1 ? ' is on average' : ''}.`
        : `The slope of a bias is its unit’s ∇z${mean}; the steepest is ${value}.`
    case 'dh':
      return isNone
        ? `No blame reaches ${layerName(line.layer - 1, names)}: every ∇h is 0.`
        : `Most of the blame goes to ${where}: ∇h = ${value}.`
    default: {
      const slopes = operands[1]?.table
      const blocked = slopes === undefined ? 0 : countOf(slopes, (one) => one === 0)
      const all = result.rows * result.columns
      if (blocked === all) {
        return `${all === 1 ? 'The only slope g′ is' : `All ${all} slopes g′ are`} 0: the way back ends here.`
      }
      if (blocked === 0)
        return `The strongest ∇z that the slopes g′ let through is ${value}, at ${where}.`
      const block = blocked === 1 ? 'is 0 and blocks' : 'are 0 and block'
      return `${blocked} of ${all} slopes g′ ${block} the way back; the strongest ∇z left is ${value}.`
    }
  }
}

function describeOnlyOutput(
  operands: Equation['operands'],
  value: string,
  isNone: boolean,
): string {
  const tables = operands.map(({ table }) => table)
  const [z, f, y] = [tableNames.z, tableNames.f, tableNames.y].map((name) =>
    tables.find((table) => table.name === name)?.at(0, 0),
  )
  const target = resultText(y ?? Number.NaN)
  if (f === undefined) {
    const what = `z = ${resultText(z ?? Number.NaN)} and y = ${target}`
    return isNone
      ? `${what}: the right side, so ∇z = 0 and nothing goes back.`
      : `${what}: the wrong side, so ∇z = −y = ${value} starts the way back.`
  }
  return `The output is ${resultText(f)} and should be ${target}: ∇z = ${value} ${isNone ? 'asks for no change' : 'starts the way back'}.`
}

function describeUpdate({ line, operands, result }: Equation, names: DiagramNames): string {
  const before = operands[0]?.table
  const moved = (value: number, row: number, column: number): number =>
    Math.abs(value - (before?.at(row, column) ?? 0))
  const most = largest(result, moved)
  const what = line.kind === 'b' ? 'bias' : 'weight'
  if (before === undefined || moved(most.value, most.row, most.column) === 0) {
    return `No ${what} of ${layerName(line.layer, names)} moves.`
  }
  const from = resultText(before.at(most.row, most.column))
  return `${upper(placeName(result, most, names))} moves most, from ${from} to ${resultText(most.value)}.`
}

interface Entry {
  readonly row: number
  readonly column: number
  readonly value: number
}

/** The entry that is largest, in size if nothing else is said; the first one when none is a number. */
function largest(
  table: NumberTable,
  sizeOf: (value: number, row: number, column: number) => number = Math.abs,
): Entry {
  let found: Entry = { row: 0, column: 0, value: table.at(0, 0) }
  let most = sizeOf(found.value, 0, 0)
  for (let row = 0; row < table.rows; row++) {
    for (let column = 0; column < table.columns; column++) {
      const value = table.at(row, column)
      const size = sizeOf(value, row, column)
      if (!(size > most)) continue
      most = size
      found = { row, column, value }
    }
  }
  return found
}

function countOf(table: NumberTable, is: (value: number) => boolean): number {
  let count = 0
  for (let row = 0; row < table.rows; row++) {
    for (let column = 0; column < table.columns; column++) {
      if (is(table.at(row, column))) count++
    }
  }
  return count
}

/** `layer 2`, or what the layer of the outputs is called. */
function layerName(layer: number, { layers }: DiagramNames): string {
  if (layer < layers.length) return `layer ${layer}`
  return (layers.at(-1)?.units ?? 1) > 1 ? 'the outputs' : 'the output'
}

function isMany(layer: string): boolean {
  return layer === 'the outputs'
}

function activationOf(layer: number, { layers }: DiagramNames): string {
  const g = layers[layer - 1]?.activation ?? 'linear'
  return functionNamesByWord.get(g) ?? g
}

const functionNamesByWord = new Map<string, string>(Object.entries(functionNames))

/** `unit 3 of layer 1`, `weight from x₁ to unit 2 of layer 1`, `output 2 for example 3`. */
function placeName(table: NumberTable, { row, column }: Entry, names: DiagramNames): string {
  const at = table.parameterOf(row, column)
  if (at !== null) return lower(parameterName(names, at))
  const unit = table.unitOf(row, column)
  if (unit === null) return 'L'
  const name = lower(unitName(names, { layer: unit.layer - 1, unit: unit.unit }))
  const withArticle = name === 'output' ? 'the output' : name
  return table.columns > 1 ? `${withArticle} for example ${column + 1}` : withArticle
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}

function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
