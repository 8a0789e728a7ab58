import { useEffect, useRef, useState } from 'react'
import type { KeptRun, SavedRun } from '../../keep/index.ts'
import { useActions } from '../../store/index.ts'
import { Button } from '../common/Button.tsx'
import { Dialog } from '../common/Dialog.tsx'
import { FileButtons, type ReadFile } from './FileButtons.tsx'
import { OpenLink } from './OpenLink.tsx'
import { RecentWork } from './RecentWork.tsx'
import { RunItem } from './RunItem.tsx'
import css from './RunsDialog.module.css'
import { SaveForm } from './SaveForm.tsx'
import { saveRuns } from './saveRuns.ts'
import { useRuns } from './useRuns.ts'

/** What the window says after something was done. */
interface Message {
  readonly text: string
  readonly details: readonly string[]
}

/** The runs that this browser keeps: save, open, name, delete, and files of them. */
export function RunsDialog({ onClose }: { readonly onClose: () => void }) {
  const { runs, problem, attempt } = useRuns()
  const { openRun } = useActions()
  const [message, setMessage] = useState<Message | null>(null)
  /** Deleted since the window was opened, the last one last: each can be brought back. */
  const [deleted, setDeleted] = useState<readonly SavedRun[]>([])
  const say = (text: string, details: readonly string[] = []): void => setMessage({ text, details })

  const add = async (run: KeptRun): Promise<void> => {
    const result = await attempt((library) => library.add([run]))
    if (result === null) return
    say(result.added === 1 ? `Saved as “${run.name}”.` : 'It is saved already, under this name.')
  }
  const take = async ({ runs: found, problems }: ReadFile): Promise<void> => {
    const result = await attempt((library) => library.add(found))
    if (result !== null) say(describeImport(result.added, result.known), problems)
  }
  const remove = async ({ id }: SavedRun): Promise<void> => {
    const run = await attempt((library) => library.remove(id))
    if (run === null) return
    setDeleted((before) => [...before, run])
    say(`Deleted “${run.name}”.`)
  }
  const restore = async (run: SavedRun): Promise<void> => {
    const isDone = await attempt((library) => library.restore(run).then(() => true))
    if (!isDone) return
    setDeleted((before) => before.filter(({ id }) => id !== run.id))
    say(`“${run.name}” is back.`)
  }
  const change = async (run: SavedRun, values: Partial<KeptRun>): Promise<void> => {
    const isThere = await attempt((library) => library.change(run.id, values))
    if (isThere === false) say(`“${run.name}” has been deleted in another window.`)
  }
  const open = (link: string): void => {
    openRun(link)
    onClose()
  }
  return (
    <Dialog title="My runs" onClose={onClose}>
      <p className={css.text}>
        Kept in this browser, on this machine only. A run opens at its very step, with everything
        done on the way.
      </p>
      {problem === null ? null : (
        <p role="alert" className={css.problem}>
          {problem} A run can be saved as a file all the same.
        </p>
      )}
      <SaveForm onSave={add} />
      <MessageLine message={message} deleted={deleted.at(-1) ?? null} onUndo={restore} />
      {runs?.length === 0 ? <p className={css.text}>There are no saved runs yet.</p> : null}
      <ul className={css.runs}>
        {runs?.map((run) => (
          <RunItem
            key={run.id}
            run={run}
            onOpen={() => open(run.link)}
            onChange={(values) => change(run, values)}
            onDelete={() => remove(run)}
          />
        ))}
      </ul>
      <FileButtons
        onExport={runs === null || runs.length === 0 ? null : () => saveRuns(runs)}
        onRead={take}
      />
      <OpenLink onOpen={open} />
      <RecentWork onOpen={open} />
    </Dialog>
  )
}

interface MessageLineProps {
  readonly message: Message | null
  /** What Undo brings back. */
  readonly deleted: SavedRun | null
  readonly onUndo: (run: SavedRun) => void
}

/** Read out; takes the focus when the button that was pressed has gone with its run. */
function MessageLine({ message, deleted, onUndo }: MessageLineProps) {
  const line = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (message !== null && document.activeElement === document.body) line.current?.focus()
  }, [message])
  return (
    <div ref={line} role="status" tabIndex={-1} className={css.message}>
      {message === null ? null : (
        <>
          <span>{message.text}</span>
          {deleted === null ? null : (
            <Button
              icon="undo"
              look="chip"
              hint={`Brings “${deleted.name}” back.`}
              onClick={() => onUndo(deleted)}
            >
              Undo
            </Button>
          )}
          {message.details.length === 0 ? null : (
            <ul className={css.details}>
              {message.details.map((detail) => (
                <li key={detail}>{detail}</li>
              ))}
            </ul>
          )}
        </>
      )}
    </div>
  )
}

function describeImport(added: number, known: number): string {
  const count = (n: number): string => (n === 1 ? '1 run' : `${n} runs`)
  if (added + known === 0) return 'Nothing was imported.'
  const came = `Imported ${count(added)}.`
  return known === 0
    ? came
    : `${came} ${count(known)} of the file ${known === 1 ? 'was' : 'were'} here already.`
}
