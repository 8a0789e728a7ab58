import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { type KeptRun, keepLimits, type SavedRun, tidyText } from '../../keep/index.ts'
import { Button } from '../common/Button.tsx'
import css from './RunsDialog.module.css'

interface RunEditorProps {
  readonly run: SavedRun
  /** Called with what has changed; with nothing when it was put away. */
  readonly onDone: (values: Partial<KeptRun>) => void
}

/** Name and note of a run. Only what was changed here is written. */
export function RunEditor({ run, onDone }: RunEditorProps) {
  const id = useId()
  const first = useRef<HTMLInputElement>(null)
  // As it was when the editing began: another tab may have changed the run since.
  const [before] = useState(run)
  const [name, setName] = useState(run.name)
  const [note, setNote] = useState(run.note)
  useEffect(() => first.current?.select(), [])
  const done = (): void => {
    const tidyName = tidyText(name, keepLimits.nameLength)
    const tidyNote = tidyText(note, keepLimits.noteLength)
    onDone({
      ...(tidyName === '' || tidyName === before.name ? {} : { name: tidyName }),
      ...(tidyNote === before.note ? {} : { note: tidyNote }),
    })
  }
  const handleKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return
    // Not the whole window.
    event.preventDefault()
    onDone({})
  }
  return (
    <form
      className={css.about}
      onSubmit={(event) => {
        event.preventDefault()
        done()
      }}
      onKeyDown={handleKey}
    >
      <label htmlFor={`${id}name`} className={css.label}>
        Name
      </label>
      <input
        ref={first}
        id={`${id}name`}
        type="text"
        autoComplete="off"
        maxLength={keepLimits.nameLength}
        className={css.field}
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <label htmlFor={`${id}note`} className={css.label}>
        Note
      </label>
      <textarea
        id={`${id}note`}
        rows={2}
        maxLength={keepLimits.noteLength}
        className={css.field}
        value={note}
        onChange={(event) => setNote(event.target.value)}
      />
      <div className={css.buttons}>
        <Button look="primary" hint="Keeps name and note (Enter in the name)." onClick={done}>
          Done
        </Button>
        <Button hint="Leaves both as they were (Escape)." onClick={() => onDone({})}>
          Cancel
        </Button>
      </div>
    </form>
  )
}
