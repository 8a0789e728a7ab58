/**
 * A convex polygon: corner coordinates x₀, y₀, x₁, y₁, … counter-clockwise. A plain array, since
 * cutting builds polygons corner by corner.
 */
export type Polygon = readonly number[]

/** Area by the shoelace formula, ½Σ(xᵢ·yᵢ₊₁ − xᵢ₊₁·yᵢ), measured from the first corner. */
export function areaOf(polygon: Polygon): number {
  const [x0, y0] = polygon
  let twice = 0
  for (let i = 2; i + 3 < polygon.length; i += 2) {
    twice +=
      (polygon[i] - x0) * (polygon[i + 3] - y0) - (polygon[i + 2] - x0) * (polygon[i + 1] - y0)
  }
  return 0.5 * twice
}

/** The two sides of a line through a polygon, either of which may be empty. */
export interface Halves {
  /** Where the unit's value is > 0. */
  readonly on: Polygon
  readonly off: Polygon
}

/**
 * Cuts a polygon where an affine function changes its sign; `values[i]` is the function at corner i.
 *
 * On an edge from p to q with values u and v of opposite signs, the cut is at p + u/(u − v)·(q − p).
 * A corner with value 0 belongs to both sides. Source: Sutherland & Hodgman 1974, for both sides.
 */
export function cutPolygon(polygon: Polygon, values: Float64Array): Halves {
  const on: number[] = []
  const off: number[] = []
  const corners = polygon.length / 2
  for (let i = 0; i < corners; i++) {
    const next = i + 1 < corners ? i + 1 : 0
    const x = polygon[2 * i]
    const y = polygon[2 * i + 1]
    const u = values[i]
    const v = values[next]
    if (u >= 0) on.push(x, y)
    if (u <= 0) off.push(x, y)
    if ((u > 0 && v < 0) || (u < 0 && v > 0)) {
      const t = u / (u - v)
      const cutX = x + t * (polygon[2 * next] - x)
      const cutY = y + t * (polygon[2 * next + 1] - y)
      on.push(cutX, cutY)
      off.push(cutX, cutY)
    }
  }
  return { on, off }
}
