/**
 * The keyboard inside the diagram, as a pure function: where a key leads from an item.
 *
 * Arrows walk over inputs and units. From a unit, Shift+Left or W goes to its incoming edges,
 * Shift+Right to its outgoing ones, B to its bias. On an edge, Up and Down change the unit read,
 * Shift+Up and Shift+Down the unit fed, Left and Right lead to the unit at that end. Escape goes
 * back to the unit.
 */
import { clamp, type DiagramShape, unitsRead } from './diagramShape.ts'
import type { DiagramItem } from './items.ts'

export interface KeyPress {
  readonly key: string
  readonly shiftKey: boolean
}

/** The item a key leads to; the same item when there is none there; null for a key of no meaning. */
export function moveFocus(
  shape: DiagramShape,
  item: DiagramItem,
  press: KeyPress,
): DiagramItem | null {
  switch (item.kind) {
    case 'input':
      return fromInput(shape, item.row, press.key)
    case 'unit':
      return fromUnit(shape, item, press)
    case 'bias':
      return fromBias(shape, item, press.key)
    case 'edge':
      return fromEdge(shape, item, press)
  }
}

function fromInput(shape: DiagramShape, row: number, key: string): DiagramItem | null {
  const at = (next: number): DiagramItem => ({ kind: 'input', row: clamp(next, shape.inputs) })
  switch (key) {
    case 'ArrowUp':
      return at(row - 1)
    case 'ArrowDown':
      return at(row + 1)
    case 'Home':
      return at(0)
    case 'End':
      return at(shape.inputs - 1)
    case 'ArrowLeft':
      return at(row)
    case 'ArrowRight':
      return unit(shape, 0, opposite(row, shape.inputs, shape.layers[0] ?? 1))
    default:
      return null
  }
}

type UnitItem = Extract<DiagramItem, { kind: 'unit' | 'bias' }>
type EdgeItem = Extract<DiagramItem, { kind: 'edge' }>

function fromUnit(shape: DiagramShape, item: UnitItem, press: KeyPress): DiagramItem | null {
  const { layer, unit: row } = item
  const units = shape.layers[layer] ?? 1
  switch (shifted(press)) {
    case 'ArrowUp':
      return unit(shape, layer, row - 1)
    case 'ArrowDown':
      return unit(shape, layer, row + 1)
    case 'Home':
      return unit(shape, layer, 0)
    case 'End':
      return unit(shape, layer, units - 1)
    case 'ArrowRight': {
      const next = shape.layers[layer + 1]
      return next === undefined ? item : unit(shape, layer + 1, opposite(row, units, next))
    }
    case 'ArrowLeft': {
      const before = layer === 0 ? shape.inputs : (shape.layers[layer - 1] ?? 1)
      const there = opposite(row, units, before)
      return layer === 0
        ? { kind: 'input', row: clamp(there, before) }
        : unit(shape, layer - 1, there)
    }
    case 'Shift+ArrowLeft':
    case 'w':
      return { kind: 'edge', layer, to: row, from: 0 }
    case 'Shift+ArrowRight':
      return layer + 1 < shape.layers.length
        ? { kind: 'edge', layer: layer + 1, to: 0, from: row }
        : item
    case 'b':
      return { kind: 'bias', layer, unit: row }
    default:
      return null
  }
}

function fromBias(shape: DiagramShape, item: UnitItem, key: string): DiagramItem | null {
  const { layer, unit: row } = item
  switch (key) {
    case 'ArrowUp':
    case 'ArrowDown':
      return { ...unit(shape, layer, row + (key === 'ArrowUp' ? -1 : 1)), kind: 'bias' }
    case 'ArrowLeft':
    case 'ArrowRight':
    case 'Escape':
      return unit(shape, layer, row)
    default:
      return null
  }
}

function fromEdge(shape: DiagramShape, item: EdgeItem, press: KeyPress): DiagramItem | null {
  const { layer, to, from } = item
  const reads = (next: number): DiagramItem => ({
    ...item,
    from: clamp(next, unitsRead(shape, layer)),
  })
  const feeds = (next: number): DiagramItem => ({
    ...item,
    to: clamp(next, shape.layers[layer] ?? 1),
  })
  switch (shifted(press)) {
    case 'ArrowUp':
      return reads(from - 1)
    case 'ArrowDown':
      return reads(from + 1)
    case 'Home':
      return reads(0)
    case 'End':
      return reads(unitsRead(shape, layer) - 1)
    case 'Shift+ArrowUp':
      return feeds(to - 1)
    case 'Shift+ArrowDown':
      return feeds(to + 1)
    case 'ArrowRight':
    case 'Escape':
      return unit(shape, layer, to)
    case 'ArrowLeft':
      return layer === 0
        ? { kind: 'input', row: shape.active[from] ?? 0 }
        : unit(shape, layer - 1, from)
    case 'b':
      return { kind: 'bias', layer, unit: to }
    default:
      return null
  }
}

function shifted({ key, shiftKey }: KeyPress): string {
  if (key.length === 1) return key.toLowerCase()
  return shiftKey ? `Shift+${key}` : key
}

function unit(shape: DiagramShape, layer: number, row: number): UnitItem {
  return { kind: 'unit', layer, unit: clamp(row, shape.layers[layer] ?? 1) }
}

/** The row at the same relative height in a column of another length. */
function opposite(row: number, count: number, otherCount: number): number {
  return Math.round(((row + 0.5) / Math.max(1, count)) * otherCount - 0.5)
}
