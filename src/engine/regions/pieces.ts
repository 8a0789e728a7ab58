import type { Polygon } from './polygon.ts'
import { areaOf, cutPolygon } from './polygon.ts'

/** A polygon on which every unit met so far is on all over, or off all over. */
export interface Piece {
  readonly polygon: Polygon
  /** 1 for a ReLU that is on: one entry a ReLU unit of the network, 0 for those not met yet. */
  readonly pattern: Uint8Array
}

/** Parts of less area are not cut off: they stay with the larger part and take its pattern. */
export const sliverArea = 1e-10

/**
 * Values this much smaller than the unit's terms count as 0. A line through the square then runs
 * through every corner within about 1e-12 of the square's size, instead of leaving a tiny edge.
 */
const cornerTolerance = 1e-12

let values = new Float64Array(64)

/**
 * Cuts every piece along z = a·x + b·y + c = 0 and marks in each part's pattern, at `unit`, whether
 * z > 0 there. `reach` bounds |x| and |y|. Where z is 0 all over, the unit is off.
 */
export function cutPieces(
  pieces: readonly Piece[],
  unit: number,
  a: number,
  b: number,
  c: number,
  reach: number,
): Piece[] {
  const zero = cornerTolerance * ((Math.abs(a) + Math.abs(b)) * reach + Math.abs(c))
  const parts: Piece[] = []
  for (const piece of pieces) cutPiece(piece, unit, a, b, c, zero, parts)
  return parts
}

function cutPiece(
  piece: Piece,
  unit: number,
  a: number,
  b: number,
  c: number,
  zero: number,
  parts: Piece[],
): void {
  const { polygon, pattern } = piece
  const corners = polygon.length / 2
  if (corners > values.length) values = new Float64Array(2 * corners)
  let isOn = false
  let isOff = false
  for (let i = 0; i < corners; i++) {
    const z = a * polygon[2 * i] + b * polygon[2 * i + 1] + c
    values[i] = Math.abs(z) <= zero ? 0 : z
    isOn ||= values[i] > 0
    isOff ||= values[i] < 0
  }
  if (isOn && isOff) {
    const { on, off } = cutPolygon(polygon, values)
    const areaOn = areaOf(on)
    const areaOff = areaOf(off)
    if (areaOn >= sliverArea && areaOff >= sliverArea) {
      const patternOn = pattern.slice()
      patternOn[unit] = 1
      parts.push({ polygon: on, pattern: patternOn }, { polygon: off, pattern })
      return
    }
    isOn = areaOn > areaOff
  }
  if (isOn) pattern[unit] = 1
  parts.push(piece)
}
