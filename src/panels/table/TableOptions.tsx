import type { ReactNode } from 'react'
import type { Delimiter, Mapping, Table } from '../../tables/index.ts'
import { Segmented } from '../common/Segmented.tsx'
import { Select } from '../common/Select.tsx'
import css from './TableDialog.module.css'
import type { TableReading } from './useTableReading.ts'

const delimiters: readonly { readonly value: Delimiter; readonly text: string }[] = [
  { value: ',', text: 'commas' },
  { value: ';', text: 'semicolons' },
  { value: '\t', text: 'tabs' },
  { value: '|', text: 'bars |' },
  { value: ' ', text: 'blanks' },
]
const firstRows = [
  { value: 'names', text: 'Names' },
  { value: 'data', text: 'Data' },
] as const
const kinds = [
  { value: 'classes', text: 'A class' },
  { value: 'regression', text: 'A number' },
] as const
const planes = [
  { value: 'fitted', text: 'Fit the points' },
  { value: 'usual', text: 'As generated' },
] as const

interface TableOptionsProps
  extends Pick<TableReading, 'setDelimiter' | 'setHasHeader' | 'setMapping'> {
  readonly table: Table
  readonly mapping: Mapping
}

/** What holds for the table as a whole. */
export function TableOptions(props: TableOptionsProps) {
  const { table, mapping, setMapping } = props
  return (
    <div className={css.options}>
      <Select
        label="Cells are apart by"
        hint="What stands between two cells of a row."
        value={table.delimiter}
        options={delimiters}
        onChange={props.setDelimiter}
        stacked
      />
      <Choice label="First row">
        <Segmented
          label="First row"
          hint="Whether the first row names the columns or is a point already."
          value={mapping.hasHeader ? 'names' : 'data'}
          options={firstRows}
          onChange={(value) => props.setHasHeader(value === 'names')}
        />
      </Choice>
      {mapping.kind === 'curve' ? null : (
        <Choice label="The target is">
          <Segmented
            label="The target is"
            hint="Classes get an output for probabilities; numbers are heights over the plane."
            value={mapping.kind}
            options={kinds}
            onChange={(kind) => setMapping({ ...mapping, kind })}
          />
        </Choice>
      )}
      <Choice label="Axes">
        <Segmented
          label="Axes"
          hint="Fit the points: axes in their own units, inputs standardised. As generated: the plane from −6 to 6, inputs divided by 3."
          value={mapping.plane}
          options={planes}
          onChange={(plane) => setMapping({ ...mapping, plane })}
        />
      </Choice>
    </div>
  )
}

interface ChoiceProps {
  readonly label: string
  readonly children: ReactNode
}

/** A group of buttons with its name above, as a select has it. */
function Choice({ label, children }: ChoiceProps) {
  return (
    <div className={css.choice}>
      <span aria-hidden="true">{label}</span>
      {children}
    </div>
  )
}
