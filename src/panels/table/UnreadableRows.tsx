import { useState } from 'react'
import type { UnreadableRow } from '../../tables/index.ts'
import { Button } from '../common/Button.tsx'
import { formatCount } from '../common/format.ts'
import { saveFile } from '../common/saveFile.ts'
import css from './TableDialog.module.css'

const FIRST = 10
/** More lines make the page slow; the list that is saved has all. */
const MOST = 1000

/** Rows that give no point, each with its reason. */
export function UnreadableRows({ rows }: { readonly rows: readonly UnreadableRow[] }) {
  const [showsAll, setShowsAll] = useState(false)
  if (rows.length === 0) return null
  const shown = rows.slice(0, showsAll ? MOST : FIRST)
  const more = rows.length - shown.length
  return (
    <div className={css.unreadable}>
      <h3 className={css.heading}>
        {rows.length === 1
          ? 'One row gives no point'
          : `${formatCount(rows.length)} rows give no point`}
      </h3>
      <ul>
        {shown.map((row) => (
          <li key={row.line}>{sentenceOf(row)}</li>
        ))}
        {more > 0 ? <li>and {formatCount(more)} more</li> : null}
      </ul>
      {rows.length <= FIRST ? null : (
        <div className={css.row}>
          {showsAll ? null : (
            <Button look="chip" hint="Lists the other rows too." onClick={() => setShowsAll(true)}>
              Show more
            </Button>
          )}
          <Button
            look="chip"
            hint="Downloads the whole list as a text file."
            onClick={() => {
              const text = rows.map((row) => `${sentenceOf(row)}\n`).join('')
              saveFile('rows-without-points.txt', text, 'text/plain')
            }}
          >
            Save the list
          </Button>
        </div>
      )}
    </div>
  )
}

function sentenceOf({ line, reason }: UnreadableRow): string {
  return `Line ${line} ${reason}.`
}
