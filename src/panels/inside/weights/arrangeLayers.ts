import { biasGap, mostCellWidth, numberCellWidth } from '../../../views/index.ts'

const gapPx = 28
/** A layer’s name stays readable over narrow cells. */
const leastCardPx = 96
/** Narrower than this a name takes two lines. */
const oneLinePx = 150
const leastCellPx = 4

export interface LayerArrangement {
  /** Widths of the layers that are shown, pixels; all their cells are equally wide. */
  readonly widths: readonly number[]
  /** One below the other, each as wide as it likes. */
  readonly isStacked: boolean
  /** Lines that the names of the layers take, the same above all. */
  readonly nameLines: 1 | 2
}

/**
 * Layers side by side in the width there is: with numbers where they fit, else as tints. A view that
 * may grow downwards stacks them rather than lose their numbers.
 *
 * @param reads how many columns the W of each layer has
 */
export function arrangeLayers(
  reads: readonly number[],
  width: number,
  mayStack: boolean,
): LayerArrangement {
  const cell = widestCell((one) => rowWidth(reads, one) <= width)
  const isStacked = mayStack && cell < numberCellWidth
  const widths = reads.map((columns) =>
    cardWidth(columns, isStacked ? widestCell((one) => cardWidth(columns, one) <= width) : cell),
  )
  const isSplit = !isStacked && widths.some((one) => one < oneLinePx)
  return { widths, isStacked, nameLines: isSplit ? 2 : 1 }
}

function widestCell(fits: (cell: number) => boolean): number {
  let cell: number = mostCellWidth
  while (cell > leastCellPx && !fits(cell)) cell--
  return cell
}

function cardWidth(columns: number, cell: number): number {
  return (columns + 1) * cell + biasGap
}

function rowWidth(reads: readonly number[], cell: number): number {
  const cards = reads.reduce(
    (sum, columns) => sum + Math.max(leastCardPx, cardWidth(columns, cell)),
    0,
  )
  return cards + gapPx * (reads.length - 1)
}
