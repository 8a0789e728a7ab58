import { ticks } from 'd3-array'
import { classColor, classShape, cssRgb } from '../colors.ts'
import type { Pen } from '../pen.ts'
import { fontOf } from '../pictures/picture.ts'
import { drawBoundary } from '../plots/drawBoundary.ts'
import { drawPoints } from '../plots/drawPoints.ts'
import type { Field } from '../plots/field.ts'
import { fieldPicture } from '../plots/fieldPicture.ts'
import { tickText } from '../plots/numberText.ts'
import { pointRadius } from '../plots/points.ts'
import { traceShape } from '../shapes.ts'
import { cornerRadius } from './cornerRadius.ts'
import { drawNextLines, writeNames } from './drawNextLines.ts'
import { drawCube, drawNextPlanes } from './drawSolid.ts'
import { toPixels } from './project.ts'
import { glide, type SceneStage, type SpaceScene, stepAt } from './scene.ts'
import { type SpaceLook, spaceMargin } from './spaceLook.ts'

/** Pixels of every point, in the order of the points. */
export interface DrawnPoints {
  readonly x: Float32Array
  readonly y: Float32Array
}

/**
 * Draws a layer's space, with the square's upper left corner at the margin's right; returns where the
 * points are. `fold` is 0 for the plane and 1 for the space.
 */
export function drawSpace(
  pen: Pen,
  scene: SpaceScene,
  fold: number,
  look: SpaceLook,
): DrawnPoints | null {
  const { from, to, share } = stepAt(scene.stages, fold)
  if (from === undefined || to === undefined) return null
  const { sizePx, colors } = look
  const isThere = fold >= 1
  const rests = share === 0 ? from : share === 1 ? to : null
  pen.save()
  pen.translate(spaceMargin.left, 0)
  pen.save()
  pen.beginPath()
  pen.roundRect(0, 0, sizePx, sizePx, 6)
  pen.fillStyle = cssRgb(colors.undecided)
  pen.fill()
  pen.clip()
  const isFlat = to.ranges.length < 3
  if (isThere && isFlat && scene.ground !== null) drawGround(pen, scene.ground, look)
  if (!isFlat) drawCube(pen, look, rests?.axisNames ?? [])
  drawGrid(pen, scene, from, to, share, look)
  const lines = isThere && isFlat ? drawNextLines(pen, scene, to, look) : []
  if (isThere && !isFlat) drawNextPlanes(pen, scene, to, look)
  const places = toPixels(glide(from, to, share, 'points'), sizePx, look)
  drawSpacePoints(pen, scene, places, look)
  const marked = toPixels(glide(from, to, share, 'places'), sizePx, look)
  for (const [n, target] of scene.placeClasses.entries()) {
    drawCorner(pen, target, marked.x[n] ?? Number.NaN, marked.y[n] ?? Number.NaN, look)
  }
  writeNames(pen, lines, look)
  pen.restore()
  if (isFlat && rests !== null) drawAxes(pen, rests, look)
  pen.restore()
  return places
}

function drawGround(
  pen: Pen,
  ground: Field,
  { sizePx, colors, scaleOf, boundaryName }: SpaceLook,
): void {
  const scale = scaleOf(ground)
  const image = fieldPicture(ground, scale, colors, false)
  if (image === null) return
  pen.imageSmoothingEnabled = true
  pen.drawImage(image, 0, 0, ground.size, ground.size, 0, 0, sizePx, sizePx)
  if (boundaryName === null) drawBoundary(pen, ground, scale, sizePx, colors)
}

function drawGrid(
  pen: Pen,
  { grid: { lines, samples } }: SpaceScene,
  from: SceneStage,
  to: SceneStage,
  share: number,
  { sizePx, colors, ...view }: SpaceLook,
): void {
  const { x, y } = toPixels(glide(from, to, share, 'grid'), sizePx, view)
  pen.beginPath()
  for (let line = 0; line < lines; line++) {
    let isDown = false
    for (let at = line * samples; at < (line + 1) * samples; at++) {
      const [px = Number.NaN, py = Number.NaN] = [x[at], y[at]]
      if (!Number.isFinite(px + py)) isDown = false
      else if (isDown) pen.lineTo(px, py)
      else {
        pen.moveTo(px, py)
        isDown = true
      }
    }
  }
  pen.lineWidth = lines === 1 ? 1.6 : 0.8
  pen.strokeStyle = cssRgb(colors.ink, lines === 1 ? 0.7 : 0.28)
  pen.stroke()
}

function drawSpacePoints(
  pen: Pen,
  scene: SpaceScene,
  { x, y }: DrawnPoints,
  look: SpaceLook,
): void {
  const { sizePx, colors, showTest, chosen } = look
  const plane = {
    domain: { x1: [0, sizePx], x2: [0, sizePx] },
    sizePx,
    toX: (px: number) => px,
    toY: (py: number) => py,
    x1At: (px: number) => px,
    x2At: (py: number) => py,
  } as const
  drawPoints(pen, { ...scene.points, x1: x, x2: y }, plane, colors, showTest)
  const [px, py] = chosen === null ? [] : [x[chosen], y[chosen]]
  if (px === undefined || py === undefined || !Number.isFinite(px + py)) return
  pen.beginPath()
  pen.arc(px, py, pointRadius(x.length, sizePx) + 5, 0, 2 * Math.PI)
  pen.strokeStyle = cssRgb(colors.panel)
  pen.lineWidth = 5
  pen.stroke()
  pen.strokeStyle = cssRgb(colors.ink)
  pen.lineWidth = 2
  pen.stroke()
}

/** Larger than any point, with an ink outline. */
function drawCorner(
  pen: Pen,
  target: number,
  x: number,
  y: number,
  { sizePx, colors }: SpaceLook,
): void {
  if (!Number.isFinite(x + y)) return
  pen.beginPath()
  traceShape(pen, classShape(target), x, y, cornerRadius(sizePx))
  pen.fillStyle = cssRgb(classColor(colors, target))
  pen.fill()
  pen.lineWidth = 1.6
  pen.strokeStyle = cssRgb(colors.ink)
  pen.stroke()
}

function drawAxes(
  pen: Pen,
  { ranges, axisNames }: SceneStage,
  { sizePx, colors }: SpaceLook,
): void {
  const [across, up] = ranges
  if (across === undefined || up === undefined) return
  const wanted = Math.max(2, Math.round(sizePx / 70))
  pen.font = fontOf(11)
  pen.fillStyle = cssRgb(colors.muted)
  pen.textBaseline = 'middle'
  pen.textAlign = 'center'
  for (const tick of ticks(across[0], across[1], wanted)) {
    const x = ((tick - across[0]) / (across[1] - across[0])) * sizePx
    if (x > 8 && x < sizePx - 8) pen.fillText(tickText(tick), x, sizePx + 10)
  }
  pen.textAlign = 'right'
  // A space of one unit is a line: up and down mean nothing.
  for (const tick of axisNames[1] === '' ? [] : ticks(up[0], up[1], wanted)) {
    const y = ((up[1] - tick) / (up[1] - up[0])) * sizePx
    if (y > 6 && y < sizePx - 6) pen.fillText(tickText(tick), -5, y)
  }
  pen.font = fontOf(12, 600)
  pen.fillStyle = cssRgb(colors.ink)
  pen.textAlign = 'center'
  pen.fillText(axisNames[0] ?? '', sizePx / 2, sizePx + 23)
  pen.save()
  pen.translate(-26, sizePx / 2)
  pen.rotate(-Math.PI / 2)
  pen.fillText(axisNames[1] ?? '', 0, 0)
  pen.restore()
}
