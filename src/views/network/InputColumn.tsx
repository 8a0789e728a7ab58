import type { ReactElement } from 'react'
import { Formula } from '../Formula.tsx'
import type { InputItem } from './items.ts'
import type { Column } from './layout.ts'
import styles from './network.module.css'
import { UnitButton } from './UnitButton.tsx'

interface InputColumnProps {
  readonly column: Column
  readonly inputs: readonly InputItem[]
  readonly tabStop: string
}

/** The inputs, each a switch with its formula on the left. */
export function InputColumn({ column, inputs, tabStop }: InputColumnProps): ReactElement {
  return (
    <>
      {inputs.map((input, row) => (
        <UnitButton
          key={input.id}
          itemId={`input-${row}`}
          name={`Input ${input.name}`}
          x={column.x}
          y={column.ys[row] ?? 0}
          side={column.side}
          dots={column.dots}
          pressed={input.active}
          faded={!input.active}
          blocked={input.blocked}
          isTabStop={tabStop === `input-${row}`}
        >
          <span className={styles.inputLabel}>
            <Formula tex={input.tex} plain={input.name} />
          </span>
        </UnitButton>
      ))}
    </>
  )
}
