import { Fragment } from 'react'
import { useActions, usePlayground } from '../../../store/index.ts'
import { Formula, HeatMap, NumberMatrix, type Size } from '../../../views/index.ts'
import css from './BackpropView.module.css'
import type { Equation } from './equations.ts'
import { plainAt } from './formulas.ts'
import { matchesHand } from './matchesHand.ts'
import { resultText, shortText } from './numbers.ts'
import { gradientNote } from './outputTerms.ts'
import { roomFor } from './roomFor.ts'
import type { NumberTable } from './tables.ts'
import type { Backprop } from './useBackprop.ts'

interface LinePaneProps {
  readonly backprop: Backprop
  readonly equation: Equation
  /** Room for the tables. */
  readonly size: Size | null
}

/** The running line with its numbers: tables, and the entry at hand written out. */
export function LinePane({ backprop, equation, size }: LinePaneProps) {
  const { setView } = useActions()
  const output = usePlayground((state) => state.config.output)
  const loss = usePlayground((state) => state.config.loss)
  const pointed = usePlayground((state) => state.view.pointedParameter)
  const { operands, result, line } = equation
  const { hand, setHand } = backprop
  const note = line.kind === 'dzOut' ? gradientNote({ output, loss }) : null
  const tables = [...operands, { sign: '=', table: result }]
  const { text } = equation.entry(hand.row, hand.column)
  const room = size === null ? null : roomFor(tables, size)
  const drawn = (table: NumberTable) => {
    const isResult = table === result
    const common = {
      label: plainAt(table.name.plain, table.layer),
      name: (
        <Formula
          {...table.name}
          plain={plainAt(table.name.plain, table.layer)}
          layer={table.layer}
        />
      ),
      rows: table.rows,
      columns: table.columns,
      at: table.at,
      tone: table.tone,
      largest: largestOf(table),
      isMarked: (row: number, column: number) =>
        matchesHand(equation, table, hand, { row, column }) ||
        isSame(table.parameterOf(row, column), pointed?.at),
      onPoint: (entry: { row: number; column: number } | null) => {
        if (entry === null) {
          if (!isResult) setView({ pointedParameter: null })
        } else if (isResult) setHand(entry)
        else {
          const at = table.parameterOf(entry.row, entry.column)
          setView({ pointedParameter: at && { at, by: 'matrix' } })
        }
      },
    }
    return room === null || room.cellHeight === null ? (
      <HeatMap {...common} maxWidth={room?.tableWidth ?? 100} maxHeight={room?.height ?? 80} />
    ) : (
      <NumberMatrix
        {...common}
        textOf={isResult ? resultText : shortText}
        cellHeight={room.cellHeight}
      />
    )
  }
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields */}
      <div
        className={css.tables}
        role="group"
        aria-label="Numbers: up and down choose an entry of the result"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: one Tab stop; arrow keys choose entries
        tabIndex={0}
      >
        {tables.map(({ sign, table }, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an operand is its place
          <Fragment key={i}>
            {sign === '' ? null : <span className={css.sign}>{sign}</span>}
            {drawn(table)}
          </Fragment>
        ))}
      </div>
      {note === null ? null : <p className={css.note}>{note}</p>}
      <p className={css.entry} aria-live="polite">
        <b>{entryName(result, hand, line.kind)}</b> {text}
        {text === '' ? '' : ' = '}
        <b>{resultText(result.at(hand.row, hand.column))}</b>
      </p>
    </>
  )
}

/** `row 1`, `entry 4, 1`. */
function entryName(
  { rows, columns }: NumberTable,
  { row, column }: { row: number; column: number },
  kind: string,
): string {
  if (kind === 'loss') return 'L'
  if (columns > 1) return `entry ${row + 1}, ${column + 1}`
  return rows > 1 ? `row ${row + 1}` : ''
}

function isSame(
  a: { layer: number; to: number; from: number | 'bias' } | null,
  b: { layer: number; to: number; from: number | 'bias' } | undefined,
): boolean {
  return a !== null && b !== undefined && a.layer === b.layer && a.to === b.to && a.from === b.from
}

function largestOf({ rows, columns, at }: NumberTable): number {
  let largest = 0
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const size = Math.abs(at(row, column))
      if (Number.isFinite(size) && size > largest) largest = size
    }
  }
  return largest
}
