/** Cells of the same size, row by row. */
export interface UnitGrid {
  readonly columns: number
  readonly rows: number
  readonly cellWidth: number
  readonly cellHeight: number
}

/** Cells look best about so much wider than high. */
const aspect = 1.5

/** The grid whose cells are largest in a box, none lower than `leastHeight`: then the box is too low for it. */
export function unitGrid(
  units: number,
  width: number,
  height: number,
  leastHeight: number,
): UnitGrid {
  let best: UnitGrid | null = null
  let most = Number.NEGATIVE_INFINITY
  for (let columns = 1; columns <= units; columns++) {
    const rows = Math.ceil(units / columns)
    const cellWidth = Math.floor(width / columns)
    const cellHeight = Math.floor(Math.max(leastHeight, height / rows))
    const overflow = Math.max(0, rows * cellHeight - height)
    const size = Math.min(cellWidth / aspect, cellHeight) - overflow
    if (size <= most) continue
    most = size
    best = { columns, rows, cellWidth, cellHeight }
  }
  return best ?? { columns: 1, rows: 0, cellWidth: width, cellHeight: height }
}

const stackedCell = { width: 110, height: 92 }

/** Cells under each other where the page scrolls: as many columns as a finger can tell apart. */
export function stackedGrid(units: number, width: number): UnitGrid {
  const columns = Math.max(1, Math.min(units, Math.floor(width / stackedCell.width)))
  const rows = Math.ceil(units / columns)
  return { columns, rows, cellWidth: Math.floor(width / columns), cellHeight: stackedCell.height }
}

/** The cell that an arrow key leads to, or null. */
export function cellNext(
  { columns }: UnitGrid,
  units: number,
  at: number,
  key: string,
): number | null {
  const places: Readonly<Record<string, number>> = {
    ArrowRight: at + 1,
    ArrowLeft: at - 1,
    ArrowDown: at + columns,
    ArrowUp: at - columns,
    Home: 0,
    End: units - 1,
  }
  const next = places[key]
  if (next === undefined) return null
  return next < 0 || next >= units ? at : next
}
