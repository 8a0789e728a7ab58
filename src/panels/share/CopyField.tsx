import { type RefObject, useEffect, useRef, useState } from 'react'
import { Button } from '../common/Button.tsx'
import { copyText } from './copyText.ts'
import css from './ShareDialog.module.css'

interface CopyFieldProps {
  readonly label: string
  readonly text: string
  /** What the button says. */
  readonly name: string
  readonly hint: string
  /** Stands at the end of the button's row. */
  readonly note?: string
  readonly copy?: RefObject<HTMLButtonElement | null>
}

/** A text to take along: shown in full, selected when it is entered, with a button that copies it. */
export function CopyField({ label, text, name, hint, note, copy }: CopyFieldProps) {
  const field = useRef<HTMLTextAreaElement>(null)
  const [said, setSaid] = useState('')
  useEffect(() => {
    field.current?.setSelectionRange(0, text.length)
    setSaid('')
  }, [text])
  const take = async (): Promise<void> => {
    if (await copyText(text)) return setSaid('Copied.')
    field.current?.select()
    setSaid('This browser does not let a page copy. Copy it with Ctrl+C (⌘C), or by a long press.')
  }
  return (
    <div className={css.copy}>
      <textarea
        ref={field}
        className={css.code}
        aria-label={label}
        readOnly
        rows={3}
        spellCheck={false}
        value={text}
        onFocus={(event) => event.target.select()}
      />
      <div className={css.row}>
        <Button
          {...(copy === undefined ? {} : { ref: copy })}
          look="primary"
          hint={hint}
          onClick={() => void take()}
        >
          {name}
        </Button>
        <span role="status" className={css.grow}>
          {said}
        </span>
        <span className={css.note}>{note}</span>
      </div>
    </div>
  )
}
