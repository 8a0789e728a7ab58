import { pointRadius } from '../plots/points.ts'

/** Corners of the square are drawn as large as the points of a gate. */
export function cornerRadius(sizePx: number): number {
  return pointRadius(4, sizePx)
}
