/**
 * Makes a canvas sharp on the screen's own pixels, clears it, and returns a context in CSS pixels;
 * null where there is none (tests).
 */
export function clearedContext(
  canvas: HTMLCanvasElement | null,
  widthPx: number,
  heightPx: number,
): CanvasRenderingContext2D | null {
  const context = canvas?.getContext('2d')
  if (!canvas || !context) return null
  const density = Math.min(3, globalThis.devicePixelRatio || 1)
  const width = Math.max(1, Math.round(widthPx * density))
  const height = Math.max(1, Math.round(heightPx * density))
  if (canvas.width !== width) canvas.width = width
  if (canvas.height !== height) canvas.height = height
  context.setTransform(density, 0, 0, density, 0, 0)
  context.clearRect(0, 0, widthPx, heightPx)
  return context
}
