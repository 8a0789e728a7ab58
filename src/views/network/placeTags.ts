import { textWidth } from '../textWidth.ts'
import type { Column, NetworkLayout } from './layout.ts'
import type { DiagramOverlay, OverlayUnit, TagLine } from './overlay.ts'

/** Lines of numbers with their place, pixels: the middle and the top. */
export interface PlacedTag {
  readonly x: number
  readonly top: number
  readonly width: number
  readonly lines: readonly TagLine[]
  /** Over other things, for the unit that is pointed at: it needs a ground of its own. */
  readonly isOver: boolean
}

export const lineHeight = 13
export const tagPx = 11.5
/** Between a unit and its first line. */
const tagDrop = 2
const padding = 6
const air = 2

/** A column of the diagram. */
export interface TagColumn {
  readonly column: Column
  /** Centres of the units that overlays count. */
  readonly ys: readonly number[]
}

/** The layers as overlays count them: inputs in use first. */
export function tagColumns(layout: NetworkLayout, active: readonly number[]): TagColumn[] {
  const { inputs, layers } = layout
  return [
    { column: inputs, ys: active.map((row) => inputs.ys[row] ?? 0) },
    ...layers.map((column) => ({ column, ys: column.ys })),
  ]
}

/**
 * Tags that have room below their units, and the one of the unit that is pointed at in any case. A tag
 * never covers another, nor the next unit.
 */
export function placeTags(
  { tags }: DiagramOverlay,
  columns: readonly TagColumn[],
  bounds: { readonly width: number; readonly bottom: number },
  pointed: OverlayUnit | null,
): PlacedTag[] {
  return tags.flatMap(({ layer, unit, lines }): PlacedTag[] => {
    const at = columns[layer]
    const y = at?.ys[unit]
    if (at === undefined || y === undefined || lines.length === 0) return []
    const { x, side } = at.column
    const width = Math.max(...lines.map(({ text }) => textWidth(text, tagPx))) + padding
    const height = lines.length * lineHeight + tagDrop
    const top = y + side / 2 + tagDrop
    if (height <= roomBelow(at.column, y, bounds.bottom) && width <= roomAcross(columns, layer)) {
      return [{ x: inside(x, width, bounds.width), top, width, lines, isOver: false }]
    }
    if (pointed?.layer !== layer || pointed.unit !== unit) return []
    const isLow = top + height > bounds.bottom
    const over = isLow ? y - side / 2 - height - tagDrop : top
    return [{ x: inside(x, width, bounds.width), top: over, width, lines, isOver: true }]
  })
}

/** From a unit's lower edge to the next unit's upper one, or to the end of the diagram. */
function roomBelow({ ys, side }: Column, y: number, bottom: number): number {
  const next = ys.find((other) => other > y)
  return next === undefined ? bottom - y - side / 2 : next - y - side - air
}

/** To the neighbouring columns' tags. */
function roomAcross(columns: readonly TagColumn[], layer: number): number {
  const x = columns[layer]?.column.x ?? 0
  const distances = [layer - 1, layer + 1]
    .flatMap((other) => columns[other] ?? [])
    .map(({ column }) => Math.abs(column.x - x))
  return Math.min(...distances)
}

function inside(x: number, width: number, full: number): number {
  return Math.min(full - width / 2, Math.max(width / 2, x))
}
