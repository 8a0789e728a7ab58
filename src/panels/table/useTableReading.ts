import { useMemo, useState } from 'react'
import {
  type Delimiter,
  guessMapping,
  type Mapping,
  type Reading,
  readPoints,
  readTable,
  type Table,
} from '../../tables/index.ts'
import { useSliced } from './useSliced.ts'

export interface TableReading {
  readonly table: Table | null
  readonly mapping: Mapping | null
  readonly reading: Reading | null
  /** Something is still being read: what stands here may be older than what was chosen. */
  readonly isBusy: boolean
  setDelimiter(delimiter: Delimiter): void
  setHasHeader(hasHeader: boolean): void
  setMapping(mapping: Mapping): void
}

interface Choices {
  readonly text: string
  readonly delimiter?: Delimiter
  readonly hasHeader?: boolean
}

/** A text as a table, what its columns are, and its points; guessed, unless somebody chose otherwise. */
export function useTableReading(text: string): TableReading {
  const [made, setChoices] = useState<Choices>({ text })
  // Choices are for one text.
  const choices = made.text === text ? made : { text }
  const { delimiter, hasHeader } = choices

  const readIt = useMemo(
    () => (text.trim() === '' ? null : () => readTable(text, delimiter)),
    [text, delimiter],
  )
  const table = useSliced(readIt)
  const { value: rows } = table
  const guessIt = useMemo(() => rows && (() => guessMapping(rows, hasHeader)), [rows, hasHeader])
  const guess = useSliced(guessIt)

  const [edited, setEdited] = useState<{ readonly of: Mapping | null; readonly mapping: Mapping }>()
  const mapping = edited !== undefined && edited.of === guess.value ? edited.mapping : guess.value
  const mapIt = useMemo(
    () => (rows && mapping ? () => readPoints(rows, mapping) : null),
    [rows, mapping],
  )
  const reading = useSliced(mapIt)

  return {
    table: table.value,
    mapping,
    reading: reading.value,
    isBusy: table.isBusy || guess.isBusy || reading.isBusy,
    setDelimiter: (next) => setChoices({ text, delimiter: next }),
    setHasHeader: (next) => setChoices({ ...choices, hasHeader: next }),
    setMapping: (next) => setEdited({ of: guess.value, mapping: next }),
  }
}
