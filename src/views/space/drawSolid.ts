import { cssRgb } from '../colors.ts'
import type { Pen } from '../pen.ts'
import { fontOf } from '../pictures/picture.ts'
import { cubeEdges, onScreen, planeInCube, type Viewpoint } from './project.ts'
import type { SceneStage, SpaceScene } from './scene.ts'
import type { SpaceLook } from './spaceLook.ts'

/** The planes of the next layer's units in the cube, as far as few of them can be told apart. */
export function drawNextPlanes(
  pen: Pen,
  { next, nextNames }: SpaceScene,
  { ranges }: SceneStage,
  look: SpaceLook,
): void {
  const { sizePx, colors } = look
  if (next === null || next.units > mostPlanes) return
  if (look.boundaryName === null && nextNames.length === 0) return
  for (let unit = 0; unit < next.units; unit++) {
    const values = next.values.subarray(4 * unit, 4 * unit + 4)
    let d = values[3] ?? 0
    const normal = ranges.map(([low, high], axis) => {
      d += ((values[axis] ?? 0) * (low + high)) / 2
      return ((values[axis] ?? 0) * (high - low)) / 2
    })
    const corners = planeInCube([normal[0] ?? 0, normal[1] ?? 0, normal[2] ?? 0], d)
    if (corners.length < 3) continue
    pen.beginPath()
    corners.forEach((corner, i) => {
      const [x, y] = inSquare(corner, look)
      if (i === 0) pen.moveTo(x * sizePx, y * sizePx)
      else pen.lineTo(x * sizePx, y * sizePx)
    })
    pen.closePath()
    pen.fillStyle = cssRgb(colors.ink, 0.07)
    pen.fill()
    pen.strokeStyle = cssRgb(colors.ink, 0.75)
    pen.lineWidth = 1.2
    pen.stroke()
  }
}

const mostPlanes = 4

export function drawCube(pen: Pen, look: SpaceLook, names: readonly string[]): void {
  const { sizePx, colors } = look
  pen.beginPath()
  for (const [p, q] of cubeEdges) {
    const [x1, y1] = inSquare(p, look)
    const [x2, y2] = inSquare(q, look)
    pen.moveTo(x1 * sizePx, y1 * sizePx)
    pen.lineTo(x2 * sizePx, y2 * sizePx)
  }
  pen.strokeStyle = cssRgb(colors.line)
  pen.lineWidth = 1
  pen.stroke()
  pen.font = fontOf(12, 600)
  pen.fillStyle = cssRgb(colors.ink)
  pen.textAlign = 'center'
  pen.textBaseline = 'middle'
  const ends = [
    [0, -1.14, -1.1],
    [-1.14, 0, -1.1],
    [-1.16, 1.16, 0],
  ] as const
  ends.forEach((end, axis) => {
    const [x, y] = inSquare(end, look)
    const inside = (px: number): number => Math.min(sizePx - 14, Math.max(14, px))
    pen.fillText(names[axis] ?? '', inside(x * sizePx), inside(y * sizePx))
  })
}

/** A place of the cube as shares of the square, from its upper left. */
function inSquare(
  place: readonly [number, number, number],
  view: Viewpoint,
): readonly [number, number] {
  const [across, up] = onScreen(place, view)
  return [(1 + across) / 2, (1 - up) / 2]
}
