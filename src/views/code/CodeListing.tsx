import { memo, useMemo } from 'react'
import css from './CodeListing.module.css'
import { type CodeLanguage, type CodePiece, highlight } from './highlight.ts'

interface CodeListingProps {
  readonly text: string
  readonly language: CodeLanguage
  /** The number of each line; null where lines are left out. */
  readonly numbers: readonly (number | null)[]
  /** Place of the line that is marked; null = none. */
  readonly marked: number | null
}

/** A program with its line numbers, which are not copied with it. */
export const CodeListing = memo(({ text, language, numbers, marked }: CodeListingProps) => {
  const lines = useMemo(() => highlight(text, language), [text, language])
  return (
    <pre className={css.listing}>
      <code>
        {lines.map((pieces, i) => (
          <span
            // biome-ignore lint/suspicious/noArrayIndexKey: a line is what stands at its place
            key={i}
            className={css.line}
            data-number={numbers[i] ?? '⋮'}
            data-marked={i === marked || undefined}
          >
            {pieces.map(toElement)}
            {i < lines.length - 1 ? '\n' : null}
          </span>
        ))}
      </code>
    </pre>
  )
})

function toElement({ text, look }: CodePiece, at: number) {
  if (look === 'plain') return text
  return (
    <span key={at} className={css[look]}>
      {text}
    </span>
  )
}
