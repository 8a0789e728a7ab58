/** Names and descriptions of the diagram's parts, for the screen reader and for headings. */
import { type EdgeGap, parameterIndex } from './edges.ts'
import { formatParameter } from './formatParameter.ts'
import { type HeldView, heldText, heldUnitText } from './held.ts'
import type { DiagramItem, InputItem, LayerItem, ParameterAt, UnitAt } from './items.ts'

/** What the parts of one network are called. */
export interface DiagramNames {
  readonly inputs: readonly InputItem[]
  readonly layers: readonly LayerItem[]
}

/** "Unit 3 of layer 1", "Output", "Output 2". */
export function unitName({ layers }: DiagramNames, { layer, unit }: UnitAt): string {
  if (layer < layers.length - 1) return `Unit ${unit + 1} of layer ${layer + 1}`
  return (layers[layer]?.units ?? 1) > 1 ? `Output ${unit + 1}` : 'Output'
}

/** What an edge into `layer` reads: an input's name or a unit's. */
function sourceName(names: DiagramNames, layer: number, from: number): string {
  if (layer > 0) return lowerFirst(unitName(names, { layer: layer - 1, unit: from }))
  return names.inputs.filter((input) => input.active)[from]?.name ?? `input ${from + 1}`
}

/** "Bias of unit 3 of layer 1", "Weight from x₁ to the output". */
export function parameterName(names: DiagramNames, at: ParameterAt): string {
  const target = lowerFirst(unitName(names, { layer: at.layer, unit: at.to }))
  const to = target === 'output' ? 'the output' : target
  if (at.from === 'bias') return `Bias of ${to}`
  return `Weight from ${sourceName(names, at.layer, at.from)} to ${to}`
}

function itemName(names: DiagramNames, item: DiagramItem): string {
  switch (item.kind) {
    case 'input':
      return `Input ${names.inputs[item.row]?.name ?? item.row + 1}`
    case 'unit':
      return unitName(names, item)
    case 'bias':
      return parameterName(names, { layer: item.layer, to: item.unit, from: 'bias' })
    case 'edge':
      return parameterName(names, item)
  }
}

/** One sentence with the numbers of now: "Unit 3 of layer 1, tanh, bias 0.12, 2 inputs". */
export function describeItem(
  names: DiagramNames,
  gaps: readonly EdgeGap[],
  parameters: Float64Array | null,
  held: HeldView,
  item: DiagramItem,
): string {
  const name = itemName(names, item)
  const value = (at: ParameterAt): string => {
    const place = parameterIndex(gaps, at)
    const text = formatParameter(parameters?.[place])
    return held.cut[place] === 1 ? 'cut' : text + heldText(held, place)
  }
  switch (item.kind) {
    case 'input': {
      const input = names.inputs[item.row]
      return `${name}, ${input?.blocked ?? (input?.active === true ? 'in use' : 'not in use')}`
    }
    case 'unit': {
      const reads = gaps[item.layer]?.from.length ?? 0
      const bias = value({ layer: item.layer, to: item.unit, from: 'bias' })
      const activation = names.layers[item.layer]?.activation ?? ''
      const state = heldUnitText(held, item.layer, item.unit)
      return `${name}${state}, ${activation}, bias ${bias}, ${reads} ${reads === 1 ? 'input' : 'inputs'}`
    }
    case 'bias':
      return `${name}: ${value({ layer: item.layer, to: item.unit, from: 'bias' })}`
    case 'edge':
      return `${name}: ${value(item)}`
  }
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}

/** For a list of weights: "from x₁" inside a unit's own editor, with the unit fed elsewhere. */
export function rowName(names: DiagramNames, at: ParameterAt, isInsideUnit: boolean): string {
  if (isInsideUnit && at.from !== 'bias') return `from ${sourceName(names, at.layer, at.from)}`
  return isInsideUnit ? 'bias' : parameterName(names, at).replace('Weight from ', '')
}

/** For the head of a column: "x₁" or "unit 3". */
export function shortSourceName(names: DiagramNames, layer: number, from: number): string {
  return layer === 0 ? sourceName(names, layer, from) : `unit ${from + 1}`
}
