import type { Architecture } from '../engine/index.ts'
import { literal, shortest } from './literal.ts'
import { toLayers } from './recipe.ts'

/** All parameters of a network at one position, and what they belong to. */
export interface ParameterTable {
  readonly title: string
  readonly epoch: number
  readonly step: number
  readonly architecture: Architecture
  /** Names of the inputs. */
  readonly inputs: readonly string[]
  /** θ, in the order of the engine. */
  readonly values: Float64Array
}

const jsonStyle = {
  infinity: 'null',
  notANumber: 'null',
  comment: '',
  most: Number.POSITIVE_INFINITY,
  indent: 2,
}

/** W and b of each layer as JSON, each number the shortest decimal that reads back the same. */
export function parametersJson(table: ParameterTable): string {
  const { title, epoch, step, architecture, inputs, values } = table
  const { layerSizes, hidden, output, loss } = architecture
  const { W, b } = toLayers(values, architecture)
  const layers = W.map((rows, layer) => {
    const name = JSON.stringify(hidden[layer] ?? output)
    const [weights, biases] = [rows, b[layer]].map((part) => literal(part, jsonStyle, 6))
    return `    {\n      "function": ${name},\n      "W": ${weights},\n      "b": ${biases}\n    }`
  })
  const head = { title, epoch, step, layerSizes, inputs, output, loss }
  const lines = Object.entries(head).map(
    ([name, value]) => `  ${JSON.stringify(name)}: ${JSON.stringify(value)},`,
  )
  return `{\n${lines.join('\n')}\n  "layers": [\n${layers.join(',\n')}\n  ]\n}\n`
}

/** A line for each parameter; layers and units count from 1, a bias reads no input. */
export function parametersCsv({ architecture, inputs, values }: ParameterTable): string {
  const lines = ['layer,kind,unit,input,value']
  const { W, b } = toLayers(values, architecture)
  W.forEach((rows, layer) => {
    rows.forEach((row, unit) => {
      row.forEach((value, from) => {
        const input = layer === 0 ? quoted(inputs[from] ?? `input ${from + 1}`) : `h${from + 1}`
        lines.push(`${layer + 1},weight,${unit + 1},${input},${shortest(value)}`)
      })
      lines.push(`${layer + 1},bias,${unit + 1},,${shortest(b[layer][unit])}`)
    })
  })
  return `${lines.join('\n')}\n`
}

/** A name as one cell of a table (RFC 4180). */
function quoted(name: string): string {
  return /[",\r\n]/.test(name) ? `"${name.replaceAll('"', '""')}"` : name
}
