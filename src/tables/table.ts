/** What stands between two cells. A blank stands for any run of blanks and tabs. */
export const delimiters = [',', ';', '\t', '|', ' '] as const
export type Delimiter = (typeof delimiters)[number]

/** One record of a text. */
export interface TableRow {
  /** The number of the line it begins in, from 1, as an editor counts. */
  readonly line: number
  /** Without blanks around them. */
  readonly cells: readonly string[]
}

/** A row that gives no point, and why: a sentence without its subject, “has no x₁”. */
export interface UnreadableRow {
  readonly line: number
  readonly reason: string
}

/** A text as rows of cells, before anyone says what they mean. */
export interface Table {
  readonly delimiter: Delimiter
  /** With the row of headers, if there is one; without empty lines. */
  readonly rows: readonly TableRow[]
  /** The number of cells that most rows have. */
  readonly columnCount: number
  readonly unreadable: readonly UnreadableRow[]
  /** Rows at the end that are more than can be read. */
  readonly omittedRows: number
}

/** More than this is refused, or left out with a sentence. */
export const tableLimits = {
  characters: 5_000_000,
  rows: 50_000,
  columns: 30,
  lineCharacters: 20_000,
  /** Lines that one quoted cell may go over. */
  quotedLines: 50,
} as const
