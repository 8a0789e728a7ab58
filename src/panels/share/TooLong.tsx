import { describeConfig } from '../../config/index.ts'
import { Button } from '../common/Button.tsx'
import { formatCount } from '../common/format.ts'
import css from './ShareDialog.module.css'
import { saveFile } from './saveFile.ts'
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
    const name = describeConfig(whole.state.config)
    const run = { name, note: '', link: whole.hash, saved: new Date().toISOString() }
    const file = { format: 'mlp-playground', version: 1, runs: [run] }
    saveFile('mlp-playground-run.json', JSON.stringify(file, null, 2))
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
