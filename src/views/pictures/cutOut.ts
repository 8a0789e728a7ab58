/** Part of a picture as a PNG within an address. */
export function cutOut(
  image: CanvasImageSource,
  x: number,
  y: number,
  width: number,
  height: number,
): string {
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(width))
  canvas.height = Math.max(1, Math.round(height))
  const context = canvas.getContext('2d')
  context?.drawImage(image, x, y, width, height, 0, 0, canvas.width, canvas.height)
  return canvas.toDataURL('image/png')
}
