import { useState } from 'react'
import { formatWhen, type KeptRun, type SavedRun } from '../../keep/index.ts'
import { Button } from '../common/Button.tsx'
import { formatCount } from '../common/format.ts'
import { Picture } from './Picture.tsx'
import { RunEditor } from './RunEditor.tsx'
import css from './RunsDialog.module.css'
import { saveRuns } from './saveRuns.ts'

interface RunItemProps {
  readonly run: SavedRun
  readonly onOpen: () => void
  readonly onChange: (values: Partial<KeptRun>) => void
  readonly onDelete: () => void
}

/** A saved run: its picture, name, note, and what can be done with it. */
export function RunItem({ run, onOpen, onChange, onDelete }: RunItemProps) {
  const [isEditing, setIsEditing] = useState(false)
  const epoch = run.epoch === null ? '' : `Epoch ${formatCount(run.epoch)} · `
  return (
    <li className={css.run}>
      <Picture png={run.picture} />
      {isEditing ? (
        <RunEditor
          run={run}
          onDone={(values) => {
            setIsEditing(false)
            if (Object.keys(values).length > 0) onChange(values)
          }}
        />
      ) : (
        <div className={css.about}>
          <p className={css.name}>{run.name}</p>
          <p className={css.when}>
            {epoch}
            {formatWhen(run.savedMs)}
          </p>
          {run.note === '' ? null : <p className={css.note}>{run.note}</p>}
          <div className={css.buttons}>
            <Button
              look="chip"
              className={css.action}
              aria-label={`Open ${run.name}`}
              hint="Opens the run at its step; undo leads back to the present one."
              onClick={onOpen}
            >
              Open
            </Button>
            <Button
              look="chip"
              className={css.action}
              aria-label={`Edit name and note of ${run.name}`}
              hint="Changes the name, and a note for yourself."
              onClick={() => setIsEditing(true)}
            >
              Edit
            </Button>
            <Button
              look="chip"
              className={css.action}
              aria-label={`Export ${run.name}`}
              hint="Downloads this run as a file."
              onClick={() => saveRuns([run])}
            >
              Export
            </Button>
            <Button
              look="chip"
              className={css.action}
              aria-label={`Delete ${run.name}`}
              hint="Deletes the run from this browser; it can be brought back as long as this window is open."
              onClick={onDelete}
            >
              Delete
            </Button>
          </div>
        </div>
      )}
    </li>
  )
}
