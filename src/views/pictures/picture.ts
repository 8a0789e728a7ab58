import type { Pen } from '../pen.ts'
import { SvgPen } from './svgPen.ts'
import { escapeXml } from './svgText.ts'

/** A drawing for print: its size in CSS pixels, what it shows in words, and how it is drawn. */
export interface Picture {
  readonly width: number
  readonly height: number
  readonly title: string
  /** For those who do not see it, and for those who paste it elsewhere. */
  readonly description: string
  draw(pen: Pen): void
}

/** Fonts are named by family only: nothing is fetched, and programs take what they have. */
const FONTS = "'Inter Variable', Inter, system-ui, 'Helvetica Neue', Arial, sans-serif"

/** A font for a pen. */
export function fontOf(size: number, weight = 400): string {
  return `${weight} ${size}px ${FONTS}`
}

/** A file that stands for itself: no reference leads out of it. */
export function svgOf(picture: Picture): string {
  const { width, height, title, description } = picture
  const pen = new SvgPen()
  pen.fillStyle = '#fff'
  pen.fillRect(0, 0, width, height)
  picture.draw(pen)
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title description" font-family="${FONTS}">
<title id="title">${escapeXml(title)}</title>
<desc id="description">${escapeXml(description)}</desc>
${pen.marks.join('\n')}
</svg>
`
}

/** Pixels of a PNG for each CSS pixel. */
const DENSITY = 2

/** The same drawing as pixels; null where the browser has no canvas to give. */
export function pngOf(picture: Picture): Promise<Blob | null> {
  const canvas = document.createElement('canvas')
  canvas.width = DENSITY * picture.width
  canvas.height = DENSITY * picture.height
  const context = canvas.getContext('2d')
  if (context === null) return Promise.resolve(null)
  context.scale(DENSITY, DENSITY)
  context.fillStyle = '#fff'
  context.fillRect(0, 0, picture.width, picture.height)
  picture.draw(context)
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'))
}
