import type { ReactElement } from 'react'
import { itemKey, type UnitAt } from './items.ts'
import type { Column } from './layout.ts'
import { type DiagramNames, unitName } from './names.ts'
import { UnitButton } from './UnitButton.tsx'

interface UnitColumnsProps {
  readonly columns: readonly Column[]
  readonly names: DiagramNames
  readonly selected: UnitAt | null
  readonly tabStop: string
}

/** Hidden units and outputs: a click shows one large. */
export function UnitColumns({ columns, names, selected, tabStop }: UnitColumnsProps): ReactElement {
  return (
    <>
      {columns.flatMap((column, layer) =>
        column.ys.map((y, unit) => {
          const itemId = itemKey({ kind: 'unit', layer, unit })
          return (
            <UnitButton
              key={itemId}
              itemId={itemId}
              name={unitName(names, { layer, unit })}
              x={column.x}
              y={y}
              side={column.side}
              dots={column.dots}
              pressed={selected?.layer === layer && selected.unit === unit}
              isTabStop={tabStop === itemId}
            />
          )
        }),
      )}
    </>
  )
}
