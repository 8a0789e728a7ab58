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
  const actions = [
    {
      text: 'Open',
      what: 'Open',
      hint: 'Opens the run at its step; undo leads back to the present one.',
      run: onOpen,
    },
    {
      text: 'Edit',
      what: 'Edit name and note of',
      hint: 'Changes the name, and a note for yourself.',
      run: () => setIsEditing(true),
    },
    {
      text: 'Export',
      what: 'Export',
      hint: 'Downloads this run as a file.',
      run: () => saveRuns([run]),
    },
    {
      text: 'Delete',
      what: 'Delete',
      hint: 'Deletes the run from this browser; it can be brought back as long as this window is open.',
      run: onDelete,
    },
  ]
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
            {actions.map(({ text, what, hint, run: act }) => (
              <Button
                key={text}
                look="chip"
                className={css.action}
                aria-label={`${what} ${run.name}`}
                hint={hint}
                onClick={act}
              >
                {text}
              </Button>
            ))}
          </div>
        </div>
      )}
    </li>
  )
}
