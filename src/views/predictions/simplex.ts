/** The triangle of all distributions over three classes, in pixels; corner c is the one-hot of class c. */
export interface Simplex {
  readonly corners: readonly [Corner, Corner, Corner]
  /** Length of a side. */
  readonly side: number
}

interface Corner {
  readonly x: number
  readonly y: number
}

/** Beside the corners stand the classes’ marks and badges. */
const margin = { x: 34, top: 14, bottom: 13 }
const heightOfSide = Math.sqrt(3) / 2

/** The largest one in a box: class 0 at the right, class 1 on top, class 2 at the left. */
export function simplexIn(width: number, height: number): Simplex {
  const free = Math.max(24, height - margin.top - margin.bottom)
  const side = Math.max(24, Math.min(width - 2 * margin.x, free / heightOfSide))
  const tall = side * heightOfSide
  const top = margin.top + Math.max(0, (free - tall) / 2)
  const middle = width / 2
  return {
    side,
    corners: [
      { x: middle + side / 2, y: top + tall },
      { x: middle, y: top },
      { x: middle - side / 2, y: top + tall },
    ],
  }
}

/** Where a distribution lies: Σ p_c·corner_c. */
export function simplexPlace({ corners }: Simplex, p: readonly [number, number, number]): Corner {
  return {
    x: p[0] * corners[0].x + p[1] * corners[1].x + p[2] * corners[2].x,
    y: p[0] * corners[0].y + p[1] * corners[1].y + p[2] * corners[2].y,
  }
}
