import { cssRgb, type ThemeColors } from '../colors.ts'
import { clipLine } from '../lines/clipLine.ts'
import { traceSide } from '../lines/traceSide.ts'
import type { Pen } from '../pen.ts'
import { fontOf } from '../pictures/picture.ts'
import type { SceneStage, SpaceScene } from './scene.ts'
import type { SpaceLook } from './spaceLook.ts'

/** z = 0 of each unit of the next layer, exactly, with ticks on the side where it fires. */
export function drawNextLines(
  pen: Pen,
  { next, nextNames }: SpaceScene,
  { ranges }: SceneStage,
  { sizePx, colors, boundaryName }: SpaceLook,
): void {
  const [across, up] = ranges
  if (next === null || across === undefined || up === undefined) return
  const isBoundary = boundaryName !== null
  // Several outputs have borders between classes, which belong to the ground.
  if (!isBoundary && nextNames.length === 0) return
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
    writeName(pen, boundaryName ?? nextNames[unit] ?? '', piece, sizePx, colors)
  }
}

function writeName(
  pen: Pen,
  name: string,
  { x1, y1, x2, y2 }: { x1: number; y1: number; x2: number; y2: number },
  sizePx: number,
  colors: ThemeColors,
): void {
  if (name === '') return
  const right = x1 > x2 ? { x: x1, y: y1 } : { x: x2, y: y2 }
  pen.font = fontOf(11.5, 600)
  pen.textAlign = 'right'
  pen.textBaseline = 'middle'
  pen.lineWidth = 3.5
  pen.strokeStyle = cssRgb(colors.panel, 0.9)
  pen.fillStyle = cssRgb(colors.ink)
  const x = Math.min(sizePx - 6, Math.max(34, right.x - 5))
  const y = Math.min(sizePx - 9, Math.max(11, right.y + (right.y < 20 ? 14 : -11)))
  pen.strokeText(name, x, y)
  pen.fillText(name, x, y)
}
