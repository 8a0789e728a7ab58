import { cssRgb, type ThemeColors } from '../colors.ts'
import type { Pen } from '../pen.ts'
import type { Plane } from '../plots/plane.ts'
import type { PlotPoints } from '../plots/points.ts'

/** Side of the largest square over the plane, pixels: heights have no scale of their own there. */
const largestPx = 34

/**
 * (f − y)² of each training point as a square, the half of it that is the loss shaded. Along a curve its
 * side is the residual itself, from y to f; over the plane all are on one scale.
 */
export function drawSquares(
  pen: Pen,
  points: PlotPoints,
  f: ArrayLike<number>,
  plane: Plane,
  colors: ThemeColors,
): void {
  const isCurve = points.task === 'curve'
  let largest = 0
  let count = 0
  for (let n = 0; n < f.length; n++) {
    if (points.isTraining[n] !== 1) continue
    count++
    largest = Math.max(largest, size(residual(points, f, n)))
  }
  // Many squares lie on top of each other.
  const strength = Math.min(1, Math.max(0.18, 24 / count))
  pen.lineWidth = 1
  pen.strokeStyle = cssRgb(colors.ink, 0.7 * strength)
  pen.fillStyle = cssRgb(colors.ink, 0.2 * strength)
  for (let n = 0; n < f.length; n++) {
    const r = residual(points, f, n)
    if (points.isTraining[n] !== 1 || !Number.isFinite(r) || r === 0) continue
    const x = plane.toX(points.x1[n] ?? 0)
    const y = plane.toY(points.x2[n] ?? 0)
    const end = plane.toY((points.target[n] ?? 0) + r)
    const side = isCurve ? Math.abs(end - y) : (largestPx * Math.abs(r)) / largest
    const isAtEnd = x + side > plane.sizePx
    const left = isCurve ? (isAtEnd ? x - side : x) : x - side / 2
    const top = isCurve ? Math.min(y, end) : y - side / 2
    pen.fillRect(left, top + side / 2, side, side / 2)
    pen.beginPath()
    pen.moveTo(left, top)
    pen.lineTo(left + side, top)
    pen.lineTo(left + side, top + side)
    pen.lineTo(left, top + side)
    pen.closePath()
    pen.stroke()
  }
}

function residual({ target }: PlotPoints, f: ArrayLike<number>, n: number): number {
  return (f[n] ?? Number.NaN) - (target[n] ?? Number.NaN)
}

function size(value: number): number {
  return Number.isFinite(value) ? Math.abs(value) : 0
}
