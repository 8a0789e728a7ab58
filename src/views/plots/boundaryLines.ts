import { contours } from 'd3-contour'
import { decisionValues, leadOf } from './decisionValues.ts'
import type { Field, FieldScale } from './field.ts'
import { isStepped } from './steppedValues.ts'

/** Open lines in cells of the field: x to the right, y downwards, 0 … size. */
export type Line = readonly (readonly [number, number])[]

/**
 * Where a field is undecided: v = threshold, or where two classes are both the most likely ones.
 * d3-contour closes its rings along the border of the grid; those pieces are left out.
 */
export function boundaryLines(full: Field, scale: FieldScale): Line[] {
  const field = coarser(full)
  const { size, channels } = field
  if (scale.kind !== 'classes' || channels < 2) {
    return zeroLines(decisionValues(field, scale), size, full.size / size)
  }
  const lines: Line[] = []
  // The last class's borders have all been found from the other side.
  for (let c = 0; c < channels - 1; c++) {
    lines.push(...zeroLines(leadOf(field, c, scale.outputs === 'shares'), size, full.size / size))
  }
  return lines
}

/** Cells along a side that are enough for a smooth line: a still picture's 300² would take 10 ms. */
const enoughCells = 100

/**
 * Every third cell of 300²: the middle of three, so that the samples stay at cell centres. A field that
 * jumps keeps all of them, since only they say where.
 */
export function coarser(field: Field): Field {
  if (isStepped(field.plot)) return field
  const stride = Math.floor(field.size / enoughCells)
  if (stride < 3 || stride % 2 === 0 || field.size % stride !== 0) return field
  const size = field.size / stride
  const plot = new Float32Array(field.channels * size * size)
  for (let row = 0; row < field.channels * size; row++) {
    const from = (row * stride + (stride >> 1)) * field.size + (stride >> 1)
    for (let i = 0; i < size; i++) plot[row * size + i] = field.plot[from + i * stride] ?? 0
  }
  return { ...field, size, plot }
}

/** Where values sampled at the centres of size² cells are 0. */
export function zeroLines(values: ArrayLike<number>, size: number, cellsPerStep: number): Line[] {
  // d3-contour reads any array by index; only its types ask for number[].
  const grid = values as unknown as number[]
  const shape = contours().size([size, size]).contour(grid, 0)
  const lines = shape.coordinates.flatMap((polygon) =>
    polygon.flatMap((ring) => openLines(ring, size)),
  )
  if (cellsPerStep === 1) return lines
  return lines.map((line) => line.map(([x, y]) => [x * cellsPerStep, y * cellsPerStep] as const))
}

/** Cuts a ring where it runs along the border; ends on the border are moved to meet it squarely. */
export function openLines(ring: readonly number[][], size: number): Line[] {
  const points = ring.slice(0, -1).map(([x = 0, y = 0]): [number, number] => [x, y])
  const onBorder = points.map(([x, y]) => x <= 0 || y <= 0 || x >= size || y >= size)
  const first = onBorder.findIndex((border, i) => border && !onBorder[(i + 1) % points.length])
  if (first < 0) return onBorder.some(Boolean) ? [] : [[...points, points[0] ?? [0, 0]]]
  const lines: Line[] = []
  let line: [number, number][] = []
  for (let k = 0; k <= points.length; k++) {
    const i = (first + k) % points.length
    const point = points[i] ?? [0, 0]
    if (!onBorder[i]) {
      if (line.length === 0) line.push(borderFoot(point, size))
      line.push(point)
    } else if (line.length > 0) {
      line.push(borderFoot(line.at(-1) ?? point, size))
      lines.push(line)
      line = []
    }
  }
  return lines
}

/** The nearest point of the border. */
function borderFoot([x, y]: readonly [number, number], size: number): [number, number] {
  const toX = Math.min(x, size - x)
  const toY = Math.min(y, size - y)
  if (toX < toY) return [x < size / 2 ? 0 : size, y]
  return [x, y < size / 2 ? 0 : size]
}

/** Adds lines to a path, scaled from cells to pixels. */
export function traceLines(
  path: Pick<CanvasPath, 'moveTo' | 'lineTo'>,
  lines: readonly Line[],
  pixelsPerCell: number,
): void {
  for (const line of lines) {
    line.forEach(([x, y], i) => {
      if (i === 0) path.moveTo(x * pixelsPerCell, y * pixelsPerCell)
      else path.lineTo(x * pixelsPerCell, y * pixelsPerCell)
    })
  }
}
