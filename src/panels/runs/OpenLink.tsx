import { useId, useState } from 'react'
import { isLink } from '../../config/index.ts'
import { Button } from '../common/Button.tsx'
import css from './RunsDialog.module.css'

/** Opens a pasted link: of this page, or of TensorFlow Playground. */
export function OpenLink({ onOpen }: { readonly onOpen: (link: string) => void }) {
  const id = useId()
  const [text, setText] = useState('')
  const [isRefused, setRefused] = useState(false)
  const open = (): void => {
    if (text.trim() !== '' && isLink(text)) onOpen(text)
    else setRefused(true)
  }
  return (
    <form
      className={`${css.form} ${css.link}`}
      onSubmit={(event) => {
        event.preventDefault()
        open()
      }}
    >
      <label htmlFor={id} className={css.label}>
        Open a link, of this page or of TensorFlow Playground
      </label>
      <input
        id={id}
        type="text"
        autoComplete="off"
        spellCheck={false}
        className={css.field}
        placeholder="https://…#…"
        aria-invalid={isRefused || undefined}
        value={text}
        onChange={({ target }) => {
          setText(target.value)
          setRefused(false)
        }}
      />
      <div className={css.buttons}>
        <Button
          hint="Opens the run that the link names. Undo and Back lead back to the present one."
          onClick={open}
        >
          Open link
        </Button>
        <span role="status" className={css.said}>
          {isRefused ? 'This is no link: it names no setting of a run.' : ''}
        </span>
      </div>
    </form>
  )
}
