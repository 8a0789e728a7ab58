import { type ChangeEvent, useRef } from 'react'
import { keepLimits, type ReadRunFile, readRunFile, tooLarge } from '../../keep/index.ts'
import { Button } from '../common/Button.tsx'
import css from './RunsDialog.module.css'

export type ReadFile = ReadRunFile

interface FileButtonsProps {
  /** null when there is nothing to export. */
  readonly onExport: (() => void) | null
  readonly onRead: (file: ReadFile) => void
}

/** All runs as one file, and the runs of a file. */
export function FileButtons({ onExport, onRead }: FileButtonsProps) {
  const input = useRef<HTMLInputElement>(null)
  const handleFile = async ({ target }: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const [file] = target.files ?? []
    if (file === undefined) return
    onRead(await readFile(file))
    // The same file can be chosen again.
    target.value = ''
  }
  return (
    <div className={css.buttons}>
      <Button
        hint="Downloads all saved runs as one file, to keep or to take to another browser."
        disabledBecause={onExport === null ? 'There are no saved runs to export.' : null}
        onClick={() => onExport?.()}
      >
        Export all
      </Button>
      <Button
        hint="Adds the runs of a file that was exported here or elsewhere; those that are here already stay as they are."
        onClick={() => input.current?.click()}
      >
        Import …
      </Button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        aria-label="File of runs"
        hidden
        onChange={(event) => void handleFile(event)}
      />
    </div>
  )
}

async function readFile(file: File): Promise<ReadFile> {
  if (file.size > keepLimits.fileSize) return { runs: [], problems: [tooLarge] }
  try {
    return readRunFile(await file.text(), Date.now())
  } catch {
    return { runs: [], problems: ['The file could not be read.'] }
  }
}
