import { spaceMargin } from '../../../views/index.ts'

/** How the panes share the room of the view. */
export interface HiddenLayout {
  /** Side of both plots, pixels. */
  readonly sidePx: number
  readonly panes: 'all' | 'one'
  /** The plots have headings. */
  readonly hasTitles: boolean
  /** The table of corners has room. */
  readonly hasTable: boolean
}

/** Heading above a plot; axis and caption below it. */
const headPx = 24
const underPx = 38
const foldPx = 150
const gapPx = 20
/** The narrowest statement, and one with a table. */
const verdictPx = 190
const tablePx = 300
const least = 96
/** Plots beside each other that are narrower than this are shown one at a time. */
const leastBeside = 160
/** One plot at a time: rather scrolled than smaller; the fold lies above it. */
const leastAlone = 230
const foldRowPx = 56
const most = 420

/** The largest square plots that leave the statement its room; one pane at a time where it has none. */
export function hiddenLayout(width: number, height: number): HiddenLayout {
  const hasTitles = height >= 200
  const tall = height - (hasTitles ? headPx : 0) - underPx
  const beside = (statement: number): number =>
    Math.floor((width - statement - foldPx - spaceMargin.left - 3 * gapPx) / 2)
  if (beside(verdictPx) < leastBeside) {
    const side = Math.min(width - spaceMargin.left - 4, Math.max(leastAlone, tall - foldRowPx))
    return { sidePx: clamp(side), panes: 'one', hasTitles: false, hasTable: true }
  }
  const hasTable = width >= 1000
  return {
    sidePx: clamp(Math.min(tall, beside(hasTable ? tablePx : verdictPx))),
    panes: 'all',
    hasTitles,
    hasTable,
  }
}

function clamp(side: number): number {
  return Math.min(most, Math.max(least, Math.floor(side)))
}
