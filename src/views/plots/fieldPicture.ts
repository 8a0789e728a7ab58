import type { ThemeColors } from '../colors.ts'
import type { Field, FieldScale } from './field.ts'
import { createFieldPaint, paintField } from './fieldPixels.ts'

/** A field as a picture with a pixel a value; null where there is none, or no canvas to paint it on. */
export function fieldPicture(
  field: Field,
  scale: FieldScale,
  colors: ThemeColors,
  hard: boolean,
): HTMLCanvasElement | null {
  const canvas = document.createElement('canvas')
  canvas.width = field.size
  canvas.height = field.size
  const context = canvas.getContext('2d')
  if (context === null || field.size === 0) return null
  const image = context.createImageData(field.size, field.size)
  paintField(new Uint32Array(image.data.buffer), field, scale, createFieldPaint(colors), hard)
  context.putImageData(image, 0, 0)
  return canvas
}
