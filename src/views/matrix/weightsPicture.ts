import { cssRgb, type ThemeColors } from '../colors.ts'
import { fontOf, type Picture } from '../pictures/picture.ts'
import { drawMatrix } from './drawMatrix.ts'
import { matrixLayout } from './matrixLayout.ts'

export interface WeightsPictureOptions {
  readonly layers: readonly {
    readonly name: string
    readonly rows: number
    readonly columns: number
    /** W row-major, then b; 1 in `cut` where a weight is cut. */
    readonly values: Float64Array
    readonly cut: Uint8Array
  }[]
  readonly title: string
  readonly description: string
  readonly colors: ThemeColors
}

const margin = 24
const heading = 26
const gap = 32
/** Larger layers lose their numbers. */
const most = { width: 900, height: 840 }

/** The matrices of layers side by side, each with its biases as a last column. */
export function weightsPicture({
  layers,
  title,
  description,
  colors,
}: WeightsPictureOptions): Picture {
  const placed: { x: number; layout: ReturnType<typeof matrixLayout> }[] = []
  let right = margin
  for (const { rows, columns } of layers) {
    const layout = matrixLayout(rows, columns, most.width, most.height)
    placed.push({ x: right, layout })
    right += Math.max(layout.width, 150) + gap
  }
  return {
    width: right - gap + margin,
    height: margin * 2 + heading + Math.max(0, ...placed.map(({ layout }) => layout.height)),
    title,
    description,
    draw(pen) {
      placed.forEach(({ x, layout }, i) => {
        const layer = layers[i]
        if (layer === undefined) return
        pen.font = fontOf(13, 600)
        pen.textAlign = 'left'
        pen.textBaseline = 'middle'
        pen.fillStyle = cssRgb(colors.ink)
        pen.fillText(
          `${layer.name}: W ${layer.rows} × ${layer.columns}, b ${layer.rows}`,
          x,
          margin + 8,
        )
        pen.save()
        pen.translate(x, margin + heading)
        drawMatrix(pen, { layout, cut: layer.cut, colors }, layer.values)
        pen.restore()
      })
    },
  }
}
