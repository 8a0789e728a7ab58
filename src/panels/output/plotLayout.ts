/** How plot and toggles share the space they have. */
export interface PlotLayout {
  readonly sizePx: number
  /** The toggles stand beside the plot, in place of below. */
  readonly beside: boolean
  /** The toggles need their short names to stay on one line. */
  readonly short: boolean
}

/** Axis and caption under the plot, pixels. */
const underPlotPx = 38
/** A row of toggles, or of a point's numbers, with the space above it. */
const rowPx = 36
/** A column of toggles with the space before it; on a phone. */
const stripPx = 102
const narrowStripPx = 82
/** All toggles with their full names. */
const fullRowPx = 440
const smallestPx = 120
const largestNarrowPx = 440

/**
 * The arrangement with the larger square plot; on a phone the height is free. Lengths are pixels,
 * `scale` is the reader's text size as a multiple of the usual one. While somebody draws there are tools
 * in place of the toggles, in two rows or beside the plot; on a phone below it. With the drawer open the
 * numbers of a point stand beside the plot too, else in a row of their own.
 */
export function plotLayout(
  width: number,
  height: number,
  isNarrow: boolean,
  scale: number,
  isDrawing = false,
  isInside = false,
): PlotLayout {
  if (isNarrow) {
    const sizePx = Math.floor(width - (isDrawing ? 0 : narrowStripPx * scale))
    const isBeside = !isDrawing
    return { sizePx: clamp(sizePx, smallestPx, largestNarrowPx), beside: isBeside, short: true }
  }
  const rows = isDrawing || isInside ? 2 : 1
  const below = Math.min(width, height - (underPlotPx + rowPx * rows) * scale)
  const beside = Math.min(width - stripPx * scale, height - underPlotPx * scale)
  const sizePx = Math.floor(Math.max(below, beside, smallestPx))
  return { sizePx, beside: beside > below, short: beside > below || width < fullRowPx * scale }
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value))
}
