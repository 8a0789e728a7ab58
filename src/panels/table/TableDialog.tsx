import { useEffect, useState } from 'react'
import { useActions } from '../../store/index.ts'
import { Button } from '../common/Button.tsx'
import { Dialog } from '../common/Dialog.tsx'
import { formatCount } from '../common/format.ts'
import { DownloadPoints } from './DownloadPoints.tsx'
import { describeLeftOut } from './describeReading.ts'
import { ReadingSummary } from './ReadingSummary.tsx'
import css from './TableDialog.module.css'
import { TableField } from './TableField.tsx'
import { TableOptions } from './TableOptions.tsx'
import { TablePreview } from './TablePreview.tsx'
import { fileSource, noSource } from './tableSource.ts'
import { takeOver } from './takeOver.ts'
import { UnreadableRows } from './UnreadableRows.tsx'
import { type TableReading, useTableReading } from './useTableReading.ts'

interface TableDialogProps {
  /** A file that was dropped on the page. */
  readonly file: File | null
  readonly onClose: () => void
}

/** A table becomes points of one's own; the points of now become a table. */
export function TableDialog({ file, onClose }: TableDialogProps) {
  const [source, setSource] = useState(noSource)
  const { setOwnPoints } = useActions()
  const state = useTableReading(source.text)
  useEffect(() => {
    if (file !== null) void fileSource(file).then(setSource)
  }, [file])
  const points = state.reading?.points ?? null
  const count = points?.target.length ?? 0
  return (
    <Dialog title="Points from a table" onClose={onClose}>
      <div className={css.dialog}>
        <p className={css.text}>
          Paste a table, open a file, or drop one on the page. It stays in your browser: nothing is
          sent anywhere.
        </p>
        <TableField source={source} onSource={setSource}>
          <DownloadPoints />
        </TableField>
        <p role="status" className={css.problem}>
          {problemOf(source.problem, state)}
        </p>
        <Findings {...state} />
        <div className={css.foot}>
          <Button
            look="primary"
            hint="Puts these points in place of those that are there; training starts at step 0. Undo brings the others back."
            disabledBecause={whyNot(state)}
            onClick={({ currentTarget }) => {
              if (points !== null) takeOver(points, setOwnPoints)
              // So the focus goes back to where it was.
              currentTarget.closest('dialog')?.close()
            }}
          >
            {count === 0 ? 'Use these points' : `Use these ${formatCount(count)} points`}
          </Button>
        </div>
      </div>
    </Dialog>
  )
}

/** All that is known of the table. */
function Findings({ table, mapping, reading, ...choose }: TableReading) {
  if (table === null || mapping === null || table.columnCount === 0) return null
  const { points = null, unreadable = table.unreadable } = reading ?? {}
  const notes = reading === null ? [] : describeLeftOut(table, reading)
  return (
    <>
      <TableOptions table={table} mapping={mapping} {...choose} />
      <TablePreview {...{ table, mapping, unreadable }} onMapping={choose.setMapping} />
      {notes.map((note) => (
        <p key={note} className={css.text}>
          {note}
        </p>
      ))}
      {points === null ? null : <ReadingSummary points={points} />}
      <UnreadableRows rows={unreadable} />
    </>
  )
}

function problemOf(
  problem: string | null,
  { table, reading, isBusy }: TableReading,
): string | null {
  if (problem !== null) return problem
  if (isBusy) return 'Reading …'
  if (table !== null && table.columnCount === 0) return 'There is no row that can be read.'
  return reading?.problem ?? null
}

function whyNot({ table, reading, isBusy }: TableReading): string | null {
  if (isBusy) return 'The table is still being read.'
  if (table === null) return 'There is no table yet: paste one or open a file.'
  return reading?.points == null ? (reading?.problem ?? 'No row can be read.') : null
}
