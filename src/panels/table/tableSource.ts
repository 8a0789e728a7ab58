import { tableLimits } from '../../tables/index.ts'
import { formatCount } from '../common/format.ts'
import { decodeTable } from './decodeTable.ts'
import { inSlices } from './inSlices.ts'

/** Where a table comes from. */
export interface TableSource {
  readonly text: string
  /** A file or a long text that is not shown: what it is. Null while the text is in the field. */
  readonly title: string | null
  /** Why there is no text. */
  readonly problem: string | null
}

export const noSource: TableSource = { text: '', title: null, problem: null }

/** A field with more than this makes a page slow. */
const MOST_SHOWN = 50_000

/** What somebody typed or pasted. */
export function typedSource(text: string): TableSource {
  if (text.length <= MOST_SHOWN) return { ...noSource, text }
  return sourceOf(text, `Pasted table, ${formatCount(text.length)} characters`)
}

/** A file, read here in the browser and sent nowhere. */
export async function fileSource(file: File): Promise<TableSource> {
  const title = file.name
  // Two bytes a character at most, of the characters that tables are made of.
  if (file.size > 2 * tableLimits.characters) return refused(title, `${megabytes(file.size)} MB`)
  try {
    const decoded = await inSlices(decodeTable(new Uint8Array(await file.arrayBuffer())))
    if ('problem' in decoded) return { text: '', title, problem: decoded.problem }
    return sourceOf(decoded.text, title)
  } catch {
    return { text: '', title, problem: 'The browser could not read this file.' }
  }
}

function sourceOf(text: string, title: string): TableSource {
  if (text.length <= tableLimits.characters) return { text, title, problem: null }
  return refused(title, `${megabytes(text.length)} million characters`)
}

function refused(title: string, size: string): TableSource {
  const most = megabytes(tableLimits.characters)
  const problem = `This table has ${size}; at most ${most} million characters can be read. Take a part of its rows.`
  return { text: '', title, problem }
}

function megabytes(bytes: number): string {
  return String(Math.round(bytes / 1e5) / 10)
}
