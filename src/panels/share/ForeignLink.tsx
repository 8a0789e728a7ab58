import { useMemo } from 'react'
import { type LinkState, writeForeign } from '../../config/index.ts'
import { CopyField } from './CopyField.tsx'
import css from './ShareDialog.module.css'

const FOREIGN_PAGE = 'https://playground.tensorflow.org/'

/** The run as a link of TensorFlow Playground, with what that does not take along; or why there is none. */
export function ForeignLink({ state }: { readonly state: LinkState }) {
  const written = useMemo(() => writeForeign(state), [state])
  return (
    <details className={css.folded}>
      <summary>For TensorFlow Playground</summary>
      {'reasons' in written ? (
        <>
          <p className={css.note}>TensorFlow Playground cannot show this run:</p>
          <Sentences of={written.reasons} />
        </>
      ) : (
        <>
          <CopyField
            label="Link of TensorFlow Playground"
            text={`${FOREIGN_PAGE}#${written.hash}`}
            name="Copy as TensorFlow Playground link"
            hint="Puts a link on the clipboard that opens in TensorFlow Playground."
          />
          <Sentences of={written.lost} />
        </>
      )}
    </details>
  )
}

function Sentences({ of }: { readonly of: readonly string[] }) {
  if (of.length === 0) return null
  return (
    <ul className={css.list}>
      {of.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  )
}
