import type { ReactElement } from 'react'
import { type HeldView, hasLock, heldUnitText } from './held.ts'
import { itemKey, type UnitAt } from './items.ts'
import { Lock } from './Lock.tsx'
import type { Column } from './layout.ts'
import { type DiagramNames, unitName } from './names.ts'
import { UnitButton } from './UnitButton.tsx'

interface UnitColumnsProps {
  readonly columns: readonly Column[]
  readonly names: DiagramNames
  readonly selected: UnitAt | null
  readonly tabStop: string
  readonly held: HeldView
}

/** Hidden units and outputs: a click shows one large. */
export function UnitColumns(props: UnitColumnsProps): ReactElement {
  const { columns, names, selected, tabStop, held } = props
  return (
    <>
      {columns.flatMap((column, layer) =>
        column.ys.map((y, unit) => {
          const itemId = itemKey({ kind: 'unit', layer, unit })
          return (
            <UnitButton
              key={itemId}
              itemId={itemId}
              name={unitName(names, { layer, unit }) + heldUnitText(held, layer, unit)}
              x={column.x}
              y={y}
              side={column.side}
              dots={column.dots}
              pressed={selected?.layer === layer && selected.unit === unit}
              isTabStop={tabStop === itemId}
            >
              {hasLock(held.locks, { kind: 'unit', layer, unit }) ? <Lock /> : null}
            </UnitButton>
          )
        }),
      )}
    </>
  )
}
