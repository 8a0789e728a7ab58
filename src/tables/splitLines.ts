import { type Delimiter, tableLimits } from './table.ts'

/** One or more lines that belong together, since a quoted cell goes over them. */
export interface RecordText {
  readonly line: number
  readonly text: string
  /** A quotation mark opens a cell and none closes it. */
  readonly isOpen: boolean
}

/**
 * The records of a text with the numbers of their lines, the first `firstLine`. Lines end with LF, CRLF
 * or CR. A quoted cell may hold line ends; a stray quotation mark spoils its own line only, since what
 * is not closed soon is taken to end with its line.
 */
export function* splitLines(
  text: string,
  delimiter: Delimiter,
  firstLine: number,
): Generator<RecordText, void> {
  const isOpen = openQuote(delimiter)
  const lines = text.split(/\r\n|\n|\r/)
  for (let at = 0; at < lines.length; at++) {
    const line = firstLine + at
    const text = lines[at] ?? ''
    const last = isOpen(text) ? closingLine(lines, at, isOpen) : at
    if (last === null) yield { line, text, isOpen: true }
    else if (last === at) yield { line, text, isOpen: false }
    else yield { line, text: lines.slice(at, last + 1).join('\n'), isOpen: false }
    at = last ?? at
  }
}

/** The line in which the quoted cell that opens in line `at` has its end; null for none nearby. */
function closingLine(
  lines: readonly string[],
  at: number,
  isOpen: (text: string) => boolean,
): number | null {
  let joined = lines[at] ?? ''
  for (let next = at + 1; next <= at + tableLimits.quotedLines; next++) {
    const line = lines[next]
    if (line === undefined || joined.length > tableLimits.lineCharacters) return null
    joined += `\n${line}`
    // Only a line with a quotation mark can close the cell.
    if (line.includes('"') && !isOpen(joined)) return next
  }
  return null
}

/** Tells of a record's text whether a quoted cell in it is not closed. */
function openQuote(delimiter: Delimiter): (text: string) => boolean {
  if (delimiter === ' ') return () => false
  const before = `(^|[${delimiter}])`
  const quoted = new RegExp(`${before}"(?:[^"]|"")*"`, 'g')
  const opening = new RegExp(`${before}"`)
  return (text) =>
    text.includes('"') &&
    text.length <= tableLimits.lineCharacters &&
    opening.test(text.replace(quoted, '$1'))
}
