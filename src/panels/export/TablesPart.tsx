import { type PlaygroundState, useFrameLive } from '../../store/index.ts'
import { Button } from '../common/Button.tsx'
import { saveFile } from '../common/saveFile.ts'
import { type NumberFile, numberSheets } from './numberSheets.ts'
import { SheetRow } from './SheetRow.tsx'
import { useFileName } from './useFileName.ts'

const types = { csv: 'text/csv', json: 'application/json' } as const

/** The run's numbers as files. */
export function TablesPart() {
  const state = useFrameLive((now: PlaygroundState) => now)
  const fileName = useFileName()
  const save = (name: string, { ending, write }: NumberFile): void => {
    const text = write(state.get())
    if (text !== null) saveFile(fileName(name, ending), text, types[ending])
  }
  return numberSheets.map(({ title, name, text, files }) => (
    <SheetRow key={name} title={title} text={text}>
      {files.map((file) => (
        <Button key={file.ending} hint={file.hint} onClick={() => save(name, file)}>
          {file.ending.toUpperCase()}
        </Button>
      ))}
    </SheetRow>
  ))
}
