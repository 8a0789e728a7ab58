import { type KeyboardEvent, useId, useState } from 'react'
import { limits } from '../../config/index.ts'
import { useActions, usePlayground } from '../../store/index.ts'
import { useLock } from '../common/Control.tsx'
import { Hint } from '../common/Hint.tsx'
import field from '../common/NumberField.module.css'
import css from './DataPanel.module.css'

/** The text that seeds points and weights of TensorFlow Playground; taken on Enter or on leaving. */
export function ForeignSeed() {
  const seed = usePlayground((state) => state.config.rules?.seedText ?? '')
  const { setRules } = useActions()
  const [draft, setDraft] = useState<string | null>(null)
  const lock = useLock()
  const id = useId()

  const commit = (): void => {
    if (draft !== null && draft !== seed) setRules({ seedText: draft })
    setDraft(null)
  }
  const handleKey = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') commit()
    else if (event.key === 'Escape') setDraft(null)
  }

  return (
    <Hint
      id={`${id}hint`}
      text={
        lock ??
        'TensorFlow Playground’s seed, any text: points and first weights follow from it, the same as there.'
      }
      className={css.seed}
    >
      <label htmlFor={id}>seed</label>
      <input
        id={id}
        type="text"
        aria-label="Seed of TensorFlow Playground"
        aria-describedby={`${id}hint`}
        autoComplete="off"
        spellCheck={false}
        maxLength={limits.foreignSeed.max}
        readOnly={lock !== null}
        className={`${field.field} ${css.seedField} ${css.seedText}`}
        value={draft ?? seed}
        onChange={(event) => setDraft(event.target.value)}
        onFocus={(event) => event.target.select()}
        onBlur={commit}
        onKeyDown={handleKey}
      />
    </Hint>
  )
}
