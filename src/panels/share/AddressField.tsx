import { useId, useState } from 'react'
import { Button } from '../common/Button.tsx'
import { checkAddress } from './publicAddress.ts'
import css from './ShareDialog.module.css'

interface AddressFieldProps {
  /** Where the page runs now; empty for a file. */
  readonly host: string
  readonly known: string
  readonly onUse: (address: string) => void
}

/** Asks where others find the page, and takes nothing but an address that others can open. */
export function AddressField({ host, known, onUse }: AddressFieldProps) {
  const id = useId()
  const [typed, setTyped] = useState(known)
  const [problem, setProblem] = useState<string | null>(null)
  const use = (): void => {
    const checked = checkAddress(typed)
    if (checked.ok) onUse(checked.value)
    else setProblem(checked.problem)
  }
  return (
    <div className={css.question}>
      <label htmlFor={id}>
        Only this computer can open {host === '' ? 'this file' : host}. Where do others find the
        page?
      </label>
      <div className={css.row}>
        <input
          id={id}
          type="url"
          autoComplete="url"
          spellCheck={false}
          className={css.field}
          placeholder="https://example.org/mlp/"
          aria-invalid={problem !== null || undefined}
          aria-describedby={problem === null ? undefined : `${id}-problem`}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value)
            setProblem(null)
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter') use()
          }}
        />
        <Button
          hint="Links and codes carry this address; it is remembered in this browser."
          onClick={use}
        >
          Use it
        </Button>
      </div>
      {problem === null ? null : (
        <p id={`${id}-problem`} role="alert" className={css.problem}>
          {problem}
        </p>
      )}
    </div>
  )
}
