/** Prints the first digits of every digest, one line a link, one column an engine. */
export function printDigests(
  links: readonly string[],
  columns: ReadonlyMap<string, readonly string[]>,
): void {
  if (columns.size === 0) return
  const widths = [...columns.keys()].map((name) => Math.max(8, name.length))
  const line = (cells: readonly string[], end: string): string =>
    [...cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)), end].join('  ')
  const digests = [...columns.values()]
  const rows = links.map((link, at) =>
    line(
      digests.map((column) => (column[at] ?? '').slice(0, 8)),
      link,
    ),
  )
  process.stdout.write(`\n${line([...columns.keys()], 'link')}\n${rows.join('\n')}\n`)
}
