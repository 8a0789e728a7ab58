import type { Point } from './edges.ts'
import type { UnitAt } from './items.ts'
import type { NetworkLayout } from './layout.ts'

/** The unit within `reach` of a point on both axes, the nearest one where they stand close. */
export function unitNear({ layers }: NetworkLayout, { x, y }: Point, reach: number): UnitAt | null {
  let nearest: UnitAt | null = null
  let least = Number.POSITIVE_INFINITY
  layers.forEach((column, layer) => {
    const aside = Math.abs(column.x - x)
    column.ys.forEach((centre, unit) => {
      const distance = Math.hypot(aside, centre - y)
      if (aside > reach || Math.abs(centre - y) > reach || distance >= least) return
      least = distance
      nearest = { layer, unit }
    })
  })
  return nearest
}
