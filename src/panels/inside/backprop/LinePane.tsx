import { Fragment } from 'react'
import { useActions, usePlayground } from '../../../store/index.ts'
import { Formula, HeatMap, type MatrixEntry, NumberMatrix, useSize } from '../../../views/index.ts'
import { inputNote } from '../code/inputNote.ts'
import css from './BackpropView.module.css'
import type { Equation } from './equation.ts'
import { plainAt } from './formulas.ts'
import { equalsOf, matchesHand } from './matchesHand.ts'
import { resultText, shortText } from './numbers.ts'
import { gradientNote } from './outputTerms.ts'
import { roomFor } from './roomFor.ts'
import type { NumberTable } from './tables.ts'
import type { Backprop } from './useBackprop.ts'

interface LinePaneProps {
  readonly backprop: Backprop
  readonly equation: Equation
}

/** The running line with its numbers: tables, and the entry at hand written out. */
export function LinePane({ backprop, equation }: LinePaneProps) {
  const { setView } = useActions()
  const config = usePlayground((state) => state.config)
  const points = usePlayground((state) => state.run.points)
  const pointed = usePlayground((state) => state.view.pointedParameter)
  const { operands, equals, result, line } = equation
  const { hand, setHand } = backprop
  const readsInputs = line.layer === 1 && (line.kind === 'z' || line.kind === 'dW')
  const notes = [
    line.kind === 'dzOut' ? gradientNote(config) : null,
    columnsNote(backprop),
    readsInputs ? inputNote(config, points) : null,
  ].filter((note) => note)
  const tables = [...operands, { sign: equals, table: result }]
  const { text } = equation.entry(hand.row, hand.column)
  const [ref, size] = useSize<HTMLDivElement>()
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
    if (room === null) return null
    return room.cellHeight === null ? (
      <HeatMap {...common} maxWidth={room.tableWidth} maxHeight={room.height} />
    ) : (
      <NumberMatrix
        {...common}
        textOf={isResult ? room.resultText : shortText}
        cellHeight={room.cellHeight}
      />
    )
  }
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields */}
      <div
        ref={ref}
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
      {notes.length === 0 ? null : <p className={css.note}>{notes.join(' ')}</p>}
      <p className={css.entry} aria-live="polite">
        <b>{entryName(result, hand, line.kind)}</b> {text}{' '}
        <span className={css.outcome}>
          {equalsOf(equation, hand)} <b>{resultText(result.at(hand.row, hand.column))}</b>
        </span>
      </p>
    </>
  )
}

/** `row 1`, `entry 4, 1`, `row 2, example 3`. */
function entryName(
  { rows, columns, unitOf }: NumberTable,
  { row, column }: MatrixEntry,
  kind: string,
): string {
  if (kind === 'loss') return 'L'
  const ofRow = rows > 1 ? `row ${row + 1}` : ''
  if (columns === 1) return ofRow
  if (unitOf(row, column) === null) return `entry ${row + 1}, ${column + 1}`
  return [ofRow, `example ${column + 1}`].filter((text) => text !== '').join(', ')
}

/** Of a large batch not all examples are here. */
function columnsNote({ pass }: Backprop): string | null {
  if (pass === null || pass.columns === pass.count) return null
  return `Columns show the first ${pass.columns} of ${pass.count} examples; means are over all of them.`
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
