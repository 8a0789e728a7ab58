import type { DiagramItem } from './items.ts'

/** The shape of the diagram. */
export interface DiagramShape {
  /** Displayed inputs. */
  readonly inputs: number
  /** Rows of the inputs that the network reads, in its order. */
  readonly active: readonly number[]
  /** Units of each hidden layer, then the outputs. */
  readonly layers: readonly number[]
}

/** The item, or the nearest one that exists after the network has changed. */
export function nearestItem(shape: DiagramShape, item: DiagramItem): DiagramItem {
  if (item.kind === 'input') return { kind: 'input', row: clamp(item.row, shape.inputs) }
  const layer = clamp(item.layer, shape.layers.length)
  const units = shape.layers[layer] ?? 1
  if (item.kind !== 'edge') return { kind: item.kind, layer, unit: clamp(item.unit, units) }
  const to = clamp(item.to, units)
  return { kind: 'edge', layer, to, from: clamp(item.from, unitsRead(shape, layer)) }
}

export function unitsRead(shape: DiagramShape, layer: number): number {
  return layer === 0 ? shape.active.length : (shape.layers[layer - 1] ?? 1)
}

export function clamp(row: number, count: number): number {
  return Math.max(0, Math.min(count - 1, row))
}
