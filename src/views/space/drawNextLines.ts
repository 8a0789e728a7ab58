import { cssRgb } from '../colors.ts'
import { clipLine, type Segment } from '../lines/clipLine.ts'
import { traceSide } from '../lines/traceSide.ts'
import type { Pen } from '../pen.ts'
import { fontOf } from '../pictures/picture.ts'
import type { SceneStage, SpaceScene } from './scene.ts'
import type { SpaceLook } from './spaceLook.ts'

/** A line that was drawn, and what it is called. */
interface NamedPiece {
  readonly name: string
  readonly piece: Segment
}

/** z = 0 of each unit of the next layer, exactly, with arrows to the side where it fires. */
export function drawNextLines(
  pen: Pen,
  { next, nextNames }: SpaceScene,
  { ranges }: SceneStage,
  { sizePx, colors, boundaryName }: SpaceLook,
): readonly NamedPiece[] {
  const [across, up] = ranges
  if (next === null || across === undefined || up === undefined) return []
  const isBoundary = boundaryName !== null
  // Several outputs have borders between classes, which belong to the ground.
  if (!isBoundary && nextNames.length === 0) return []
  const drawn: NamedPiece[] = []
  for (let unit = 0; unit < next.units; unit++) {
    const [wa = 0, wb = 0, bias = 0] = next.values.subarray(3 * unit, 3 * unit + 3)
    // In pixels: v = low + share · span.
    const a = (wa * (across[1] - across[0])) / sizePx
    const b = (-wb * (up[1] - up[0])) / sizePx
    const c = wa * across[0] + wb * up[1] + bias
    const piece = clipLine({ a, b, c }, [0, sizePx], [0, sizePx])
    if (piece === null) continue
    const width = isBoundary ? 2.2 : 1.5
    for (const [color, extra] of [
      [cssRgb(colors.panel, 0.85), 2.6],
      [cssRgb(colors.ink), 0],
    ] as const) {
      pen.beginPath()
      pen.moveTo(piece.x1, piece.y1)
      pen.lineTo(piece.x2, piece.y2)
      if (!isBoundary) traceSide(pen, piece)
      pen.strokeStyle = color
      pen.lineWidth = width + extra
      pen.stroke()
    }
    drawn.push({ name: boundaryName ?? nextNames[unit] ?? '', piece })
  }
  return drawn
}

/** The names, above whatever else is drawn. */
export function writeNames(
  pen: Pen,
  drawn: readonly NamedPiece[],
  { sizePx, colors }: SpaceLook,
): void {
  pen.font = fontOf(11.5, 600)
  pen.textAlign = 'right'
  pen.textBaseline = 'middle'
  pen.lineWidth = 3.5
  pen.strokeStyle = cssRgb(colors.panel, 0.9)
  pen.fillStyle = cssRgb(colors.ink)
  for (const { name, piece } of drawn) {
    const right = piece.x1 > piece.x2 ? [piece.x1, piece.y1] : [piece.x2, piece.y2]
    const [endX = 0, endY = 0] = right
    const x = Math.min(sizePx - 6, Math.max(34, endX - 5))
    const y = Math.min(sizePx - 9, Math.max(11, endY + (endY < 20 ? 26 : -12)))
    pen.strokeText(name, x, y)
    pen.fillText(name, x, y)
  }
}
