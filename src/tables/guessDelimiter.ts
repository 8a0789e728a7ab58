import type { InChunks } from '../engine/index.ts'
import { isMissing } from './cellText.ts'
import { readNumber } from './numberText.ts'
import { readRows } from './readRows.ts'
import { type Delimiter, delimiters, type TableRow } from './table.ts'

/** As many lines are looked at, from the beginning, the middle and the end. */
const SAMPLE_LINES = 120

/**
 * What stands between the cells: what gives most rows the same number of cells, and cells that read as
 * numbers or hold no other delimiter. So a decimal comma loses against a semicolon. Yields in between.
 */
export function* guessDelimiter(text: string): InChunks<Delimiter> {
  const sample = sampleOf(text)
  let best: Delimiter = ','
  let bestScore = 0
  // Of equals the rarer in other uses wins: tab and bar before comma, blanks last.
  for (const delimiter of ['\t', ';', '|', ',', ' '] as const) {
    const score = scoreOf((yield* readRows(sample, delimiter, 1)).rows)
    if (score > bestScore + 1e-9) {
      best = delimiter
      bestScore = score
    }
    yield
  }
  return best
}

/** Share of rows with the commonest number of cells, times the share of cells that look like cells. */
function scoreOf(rows: readonly TableRow[]): number {
  const columns = commonest(rows.map(({ cells }) => cells.length))
  if (columns < 2) return 0
  const alike = rows.filter(({ cells }) => cells.length === columns)
  let clean = 0
  for (const { cells } of alike) clean += cells.filter(looksLikeCell).length
  return (alike.length / rows.length) * (clean / (alike.length * columns))
}

function looksLikeCell(cell: string): boolean {
  if (isMissing(cell)) return true
  if (readNumber(cell, 'point') !== null || readNumber(cell, 'comma') !== null) return true
  return !delimiters.some((delimiter) => delimiter !== ' ' && cell.includes(delimiter))
}

/** Whole lines from the beginning, the middle and the end of a text. */
function sampleOf(text: string): string {
  const reach = 12_000
  if (text.length <= 3 * reach) return firstLines(text, 3 * SAMPLE_LINES)
  const middle = Math.floor(text.length / 2)
  return [text.slice(0, reach), text.slice(middle, middle + reach), text.slice(-reach)]
    .map((part, index) => firstLines(index === 0 ? part : afterFirstLine(part), SAMPLE_LINES))
    .join('\n')
}

function firstLines(text: string, count: number): string {
  return text
    .split(/\r\n|\n|\r/)
    .slice(0, count)
    .join('\n')
}

function afterFirstLine(text: string): string {
  return text.slice(text.search(/[\r\n]/) + 1)
}

/** The value that occurs most often, the largest of several; 0 of none. */
export function commonest(values: readonly number[]): number {
  const counts = new Map<number, number>()
  let best = 0
  for (const value of values) {
    const count = (counts.get(value) ?? 0) + 1
    counts.set(value, count)
  }
  for (const [value, count] of counts) {
    const bestCount = counts.get(best) ?? 0
    if (count > bestCount || (count === bestCount && value > best)) best = value
  }
  return best
}
