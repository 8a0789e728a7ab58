import { useId, useState } from 'react'
import { type KeptRun, keepLimits, tidyText } from '../../keep/index.ts'
import { usePlaygroundStore, useThrottled } from '../../store/index.ts'
import { useThemeColors } from '../../views/index.ts'
import { Button } from '../common/Button.tsx'
import { presentRun, suggestName } from './presentRun.ts'
import css from './RunsDialog.module.css'
import { saveRuns } from './saveRuns.ts'

/** Keeps the run of the page under a name: in the browser, or in a file. */
export function SaveForm({ onSave }: { readonly onSave: (run: KeptRun) => void }) {
  const id = useId()
  const store = usePlaygroundStore()
  const colors = useThemeColors()
  const suggested = useThrottled(suggestName, 500)
  const [draft, setDraft] = useState<string | null>(null)
  const take = (): KeptRun => {
    const state = store.getState()
    const name = tidyText(draft ?? '', keepLimits.nameLength) || suggestName(state)
    setDraft(null)
    return presentRun(state, name, colors)
  }
  return (
    <form
      className={css.form}
      onSubmit={(event) => {
        event.preventDefault()
        onSave(take())
      }}
    >
      <label htmlFor={id} className={css.label}>
        Save this run as
      </label>
      <input
        id={id}
        type="text"
        autoComplete="off"
        maxLength={keepLimits.nameLength}
        className={css.field}
        value={draft ?? suggested}
        onChange={(event) => setDraft(event.target.value)}
      />
      <div className={css.buttons}>
        <Button
          look="primary"
          hint="Keeps the run as it stands now in this browser."
          onClick={() => onSave(take())}
        >
          Save
        </Button>
        <Button
          hint="Downloads the run as it stands now, for another browser or to send: any length of run fits."
          onClick={() => saveRuns([take()])}
        >
          Save as file
        </Button>
      </div>
    </form>
  )
}
