import { writeRunFile } from '../../keep/index.ts'
import { Button } from '../common/Button.tsx'
import { formatCount } from '../common/format.ts'
import { runTitle } from '../common/runTitle.ts'
import { saveFile } from '../common/saveFile.ts'
import css from './ShareDialog.module.css'
import { LONGEST_LINK, type SharedLink } from './shareVariants.ts'

interface TooLongProps {
  /** The run as it stands. */
  readonly whole: SharedLink
  /** Characters of its address. */
  readonly length: number
}

/** Says that the whole run is too long for a link, and gives it as a file instead. */
export function TooLong({ whole, length }: TooLongProps) {
  const save = (): void => {
    const file = writeRunFile([
      {
        name: runTitle(whole.state.config),
        note: '',
        link: whole.hash,
        savedMs: Date.now(),
        epoch: whole.epoch,
        picture: null,
      },
    ])
    saveFile('mlp-playground-run.json', file)
  }
  return (
    <div className={css.warning}>
      <p className={css.text}>
        The whole run, with everything done on the way, makes a link of {formatCount(length)}{' '}
        characters. Some programs cut links over {formatCount(LONGEST_LINK)}; a file holds any run.
      </p>
      <Button
        hint="Downloads the whole run as a file, which this page can open again."
        onClick={save}
      >
        Save as a file
      </Button>
    </div>
  )
}
