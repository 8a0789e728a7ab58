import { boundaryLines, type Line } from '../plots/boundaryLines.ts'

/** Where values over a square are 0, in pixels; `values` at the centres of cells × cells, row 0 at the top. */
export function zeroCurves(values: Float32Array, cells: number, sizePx: number): readonly Line[] {
  const field = { size: cells, channels: 1, plot: values, unit: null }
  const pixels = sizePx / cells
  return boundaryLines(field, { kind: 'signed', limit: null }).map((line) =>
    line.map(([x, y]) => [x * pixels, y * pixels] as const),
  )
}
