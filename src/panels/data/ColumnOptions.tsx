import { measurementsOf } from '../../datasets/index.ts'
import { useActions, usePlayground } from '../../store/index.ts'
import { Select } from '../common/Select.tsx'
import css from './DataPanel.module.css'
import { optionHints, sources } from './ownOptionTexts.ts'

const axes = [
  { axis: 0, label: 'Across x₁' },
  { axis: 1, label: 'Up x₂' },
] as const

/** Which two measurements of a real set are shown, and where the set comes from. */
export function ColumnOptions() {
  const set = usePlayground((state) => state.config.data.set)
  const columns = usePlayground((state) => state.config.data.columns)
  const omitted = usePlayground((state) => state.run.points?.omittedRows ?? 0)
  const { setData } = useActions()
  const names = measurementsOf(set)

  const choose = (axis: 0 | 1, column: number): void => {
    const other = columns[1 - axis] ?? 0
    // Choosing the other axis's column swaps the two.
    const rest = other === column ? (columns[axis] ?? 0) : other
    setData({ columns: axis === 0 ? [column, rest] : [rest, column] })
  }

  return (
    <div className={css.columns}>
      {axes.map(({ axis, label }) => (
        <Select
          key={axis}
          label={label}
          hint={optionHints.columns}
          value={String(columns[axis])}
          options={names.map((name, index) => ({ value: String(index), text: withoutUnit(name) }))}
          onChange={(value) => choose(axis, Number(value))}
          oneLine
        />
      ))}
      <p className={css.source}>
        {set === 'iris' || set === 'penguins' ? sources[set] : null}
        {omitted === 0 ? null : ` ${omitted} rows with missing values left out.`}
      </p>
    </div>
  )
}

/** The unit stands at the axis; a menu has no room for it. */
function withoutUnit(name: string): string {
  return name.replace(/ \(.*/, '')
}
