import type { EditRequest } from './diagramProps.ts'
import { biasMark } from './drawEdges.ts'
import { type EdgeGap, type NearEdge, type Point, pointOnEdge } from './edges.ts'
import { type DiagramItem, itemKey, type ParameterAt } from './items.ts'
import { biasDrop, type NetworkLayout } from './layout.ts'

/** What opens on Enter: one weight, one bias, or all that a unit has. Inputs have nothing to edit. */
export function editOfItem(
  layout: NetworkLayout,
  gaps: readonly EdgeGap[],
  item: DiagramItem,
): EditRequest | null {
  if (item.kind === 'input') return null
  const column = layout.layers[item.layer]
  const gap = gaps[item.layer]
  if (column === undefined || gap === undefined) return null
  const itemId = itemKey(item)
  if (item.kind === 'edge') {
    const { layer, to, from } = item
    const middle = pointOnEdge(gap, to, from, 0.5)
    return { itemId, at: [{ layer, to, from }], unit: null, anchor: boxAround(middle, 20) }
  }
  const { layer, unit } = item
  const bias: ParameterAt = { layer, to: unit, from: 'bias' }
  const centre = { x: column.x, y: column.ys[unit] ?? 0 }
  if (item.kind === 'bias') {
    const spot = column.biasText
      ? { x: centre.x, y: centre.y + column.side / 2 + biasDrop }
      : biasMark(column, unit)
    return { itemId, at: [bias], unit: null, anchor: boxAround(spot, 16) }
  }
  const weights = gap.from.map((_, from): ParameterAt => ({ layer, to: unit, from }))
  const anchor = boxAround(centre, column.side)
  return { itemId, at: [bias, ...weights], unit: { layer, unit }, anchor }
}

/** The edges under a tap, nearest first. */
export function editOfEdges(edges: readonly NearEdge[], point: Point): EditRequest {
  const at = edges.map(({ layer, to, from }): ParameterAt => ({ layer, to, from }))
  const [first] = edges
  const itemId = first === undefined ? '' : itemKey({ kind: 'edge', ...first })
  return { itemId, at, unit: null, anchor: boxAround(point, 20) }
}

function boxAround({ x, y }: Point, side: number): EditRequest['anchor'] {
  return { x: x - side / 2, y: y - side / 2, width: side, height: side }
}
