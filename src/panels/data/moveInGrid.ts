/**
 * Where an arrow key leads in a grid read row by row; Home and End lead to the ends. Left and right
 * run on over the row's end. Null when the key is another one or leads nowhere.
 */
export function moveInGrid(
  key: string,
  from: number,
  count: number,
  columns: number,
): number | null {
  const moves: Record<string, number> = {
    ArrowLeft: from - 1,
    ArrowRight: from + 1,
    ArrowUp: from - columns,
    ArrowDown: from + columns,
    Home: 0,
    End: count - 1,
  }
  const to = moves[key]
  return to === undefined || to < 0 || to >= count ? null : to
}
