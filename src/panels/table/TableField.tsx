import { type ReactNode, useId, useRef } from 'react'
import { Button } from '../common/Button.tsx'
import css from './TableDialog.module.css'
import { fileSource, noSource, type TableSource, typedSource } from './tableSource.ts'

interface TableFieldProps {
  readonly source: TableSource
  readonly onSource: (source: TableSource) => void
  /** Further buttons. */
  readonly children: ReactNode
}

const accepted = '.csv,.tsv,.tab,.txt,.dat,text/csv,text/tab-separated-values,text/plain'
const example = 'x1, x2, class\n0.5, 1.25, red\n−1.5, 2, blue'

/** Where a table is pasted or typed, or which file it is from. */
export function TableField({ source, onSource, children }: TableFieldProps) {
  const id = useId()
  const chooser = useRef<HTMLInputElement>(null)
  const open = async (file: File | undefined): Promise<void> => {
    if (file !== undefined) onSource(await fileSource(file))
  }
  return (
    <>
      {source.title === null ? (
        <>
          <label htmlFor={id} className={css.label}>
            Cells of a spreadsheet, or rows as text
          </label>
          <textarea
            id={id}
            className={css.field}
            rows={4}
            spellCheck={false}
            autoCapitalize="off"
            placeholder={example}
            value={source.text}
            onChange={(event) => onSource(typedSource(event.target.value))}
            onPaste={(event) => {
              const pasted = typedSource(event.clipboardData.getData('text/plain'))
              if (pasted.title === null) return
              // So much text would make the field slow: it is kept beside it.
              event.preventDefault()
              onSource(pasted)
            }}
          />
        </>
      ) : (
        <p className={css.title}>{source.title}</p>
      )}
      <div className={css.row}>
        <Button
          hint="Reads a table from a file with commas, semicolons or tabs. It stays on your machine."
          onClick={() => chooser.current?.click()}
        >
          Open a file …
        </Button>
        <input
          ref={chooser}
          type="file"
          hidden
          accept={accepted}
          aria-label="Table file"
          onChange={(event) => {
            void open(event.target.files?.[0])
            // So that the same file can be chosen again after it was changed.
            event.target.value = ''
          }}
        />
        {source === noSource ? null : (
          <Button
            look="quiet"
            hint="Empties the field, for another table."
            onClick={() => onSource(noSource)}
          >
            Clear
          </Button>
        )}
        <div className={css.end}>{children}</div>
      </div>
    </>
  )
}
