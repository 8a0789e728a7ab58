import type { InChunks } from '../engine/index.ts'
import { commonest, guessDelimiter } from './guessDelimiter.ts'
import { readRows } from './readRows.ts'
import { type Delimiter, delimiters, type Table, tableLimits } from './table.ts'

/**
 * A text as a table: rows of cells with their line numbers. A byte order mark, empty lines and Excel's
 * first line `sep=;` are understood. No text throws; an empty one has no rows.
 *
 * @param chosen what stands between cells; guessed from the text when it is not given.
 */
export function* readTable(text: string, chosen?: Delimiter): InChunks<Table> {
  const plain = text.replace(/^\ufeff/, '')
  const said = /^"?sep=([,;\t|])"?[ \t]*(?:\r\n|\n|\r|$)/i.exec(plain)
  const body = said === null ? plain : plain.slice(said[0].length)
  const delimiter = chosen ?? saidDelimiter(said?.[1]) ?? (yield* guessDelimiter(body))
  yield
  const { rows, unreadable } = yield* readRows(body, delimiter, said === null ? 1 : 2)
  return {
    delimiter,
    rows: rows.slice(0, tableLimits.rows),
    columnCount: commonest(rows.map(({ cells }) => cells.length)),
    unreadable,
    omittedRows: Math.max(0, rows.length - tableLimits.rows),
  }
}

function saidDelimiter(sign: string | undefined): Delimiter | undefined {
  return delimiters.find((delimiter) => delimiter === sign)
}
