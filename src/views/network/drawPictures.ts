import { cssRgb, paletteIndex, type Rgb, type ThemeColors } from '../colors.ts'
import type { Pen } from '../pen.ts'
import { fieldScale } from './fieldScale.ts'
import type { Picture, PictureSource } from './pictures.ts'

const corner = 5

/** Paints pictures at the place and size they are shown. Pictures that the source lacks stay empty. */
export function drawPictures(
  context: Pen,
  pictures: readonly Picture[],
  source: PictureSource,
  colors: ThemeColors,
): void {
  if (source.kind === 'curve') {
    for (const picture of pictures) drawCurve(context, picture, source.x, source.units, colors)
  } else {
    drawFields(context, pictures, source.thumbs, source.thumbSize)
  }
  context.globalAlpha = 1
}

function drawFields(
  context: Pen,
  pictures: readonly Picture[],
  thumbs: Float32Array,
  size: number,
): void {
  if (size === 0) return
  const columns = Math.max(1, Math.ceil(Math.sqrt(pictures.length)))
  const rows = Math.ceil(pictures.length / columns)
  const atlas = openAtlas(columns * size, rows * size)
  if (atlas === null) return
  const image = atlas.createImageData(columns * size, rows * size)
  const pixels = new Uint32Array(image.data.buffer)
  pictures.forEach((picture, i) => {
    const values = thumbs.subarray(picture.index * size * size, (picture.index + 1) * size * size)
    const corner = Math.floor(i / columns) * size * columns * size + (i % columns) * size
    fillCell(pixels, corner, columns * size, size, values, picture)
  })
  atlas.putImageData(image, 0, 0)
  context.imageSmoothingEnabled = true
  context.imageSmoothingQuality = 'high'
  pictures.forEach((picture, i) => {
    if ((picture.index + 1) * size * size > thumbs.length) return
    context.save()
    clipTo(context, picture)
    context.globalAlpha = picture.alpha
    const { x, y, side } = picture
    const sx = (i % columns) * size
    const sy = Math.floor(i / columns) * size
    context.drawImage(
      atlas.canvas,
      // Half a cell inside, so that smoothing takes nothing from the neighbour.
      sx + 0.5,
      sy + 0.5,
      size - 1,
      size - 1,
      x - side / 2,
      y - side / 2,
      side,
      side,
    )
    context.restore()
  })
}

/** Colours of one picture; a dot has the colour of its mean everywhere. */
function fillCell(
  pixels: Uint32Array,
  corner: number,
  stride: number,
  size: number,
  values: Float32Array,
  { activation, palette, dots }: Picture,
): void {
  const { centre, extent } = fieldScale(activation, values)
  const mean = dots ? (values.reduce((sum, v) => sum + v, 0) / values.length - centre) / extent : 0
  for (let row = 0; row < size; row++) {
    for (let i = 0; i < size; i++) {
      const t = dots ? mean : ((values[row * size + i] ?? 0) - centre) / extent
      pixels[corner + row * stride + i] = palette[paletteIndex(t)] ?? 0
    }
  }
}

function drawCurve(
  context: Pen,
  picture: Picture,
  xs: Float32Array,
  units: Float32Array,
  colors: ThemeColors,
): void {
  const values = units.subarray(picture.index * xs.length, (picture.index + 1) * xs.length)
  if (values.length < 2) return
  const { x, y, side, activation } = picture
  const { centre, extent } = fieldScale(activation, values)
  const heightOf = (value: number): number =>
    y - 0.42 * side * Math.max(-1.15, Math.min(1.15, (value - centre) / extent))
  context.save()
  clipTo(context, picture)
  context.globalAlpha = picture.alpha
  context.fillStyle = cssRgb(colors.panel)
  context.fillRect(x - side / 2, y - side / 2, side, side)
  const line = (color: Rgb, width: number, path: () => void): void => {
    context.beginPath()
    path()
    context.strokeStyle = cssRgb(color)
    context.lineWidth = width
    context.stroke()
  }
  line(colors.line, 1, () => {
    context.moveTo(x - side / 2, heightOf(0))
    context.lineTo(x + side / 2, heightOf(0))
  })
  line(colors.classes[1] ?? colors.ink, picture.dots ? 1 : 1.6, () => {
    values.forEach((value, i) => {
      const at = x - side / 2 + (i / (values.length - 1)) * side
      if (i === 0) context.moveTo(at, heightOf(value))
      else context.lineTo(at, heightOf(value))
    })
  })
  context.restore()
}

function clipTo(context: Pen, { x, y, side, dots }: Picture): void {
  context.beginPath()
  if (dots) context.arc(x, y, side / 2, 0, 2 * Math.PI)
  else context.roundRect(x - side / 2, y - side / 2, side, side, side > 48 ? corner + 1 : corner)
  context.clip()
}

/** One scratch canvas for all diagrams: painting never waits between filling and copying. */
let scratch: CanvasRenderingContext2D | null = null

function openAtlas(width: number, height: number): CanvasRenderingContext2D | null {
  scratch ??= document.createElement('canvas').getContext('2d', { willReadFrequently: true })
  if (scratch === null) return null
  if (scratch.canvas.width !== width) scratch.canvas.width = width
  if (scratch.canvas.height !== height) scratch.canvas.height = height
  return scratch
}
