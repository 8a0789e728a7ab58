import type { ReactElement } from 'react'
import { useActions } from '../../store/index.ts'
import { Control } from '../common/Control.tsx'
import css from './Heads.module.css'
import { PillButton } from './PillButton.tsx'

interface AddLayerProps {
  /** Place of the new layer; 0 = before all others. */
  readonly at: number
  /** Number of hidden layers now. */
  readonly last: number
  readonly x: number
}

export function AddLayer({ at, last, x }: AddLayerProps): ReactElement {
  const { addLayer } = useActions()
  return (
    <Control id="layers">
      <div data-head={at} className={css.add} style={{ left: x }}>
        <PillButton
          label={whereText(at, last)}
          hint="A hidden layer more, here. Training starts at step 0."
          className={css.addButton}
          onClick={() => addLayer(at)}
        >
          +
        </PillButton>
      </div>
    </Control>
  )
}

function whereText(at: number, last: number): string {
  if (last === 0) return 'Add a hidden layer'
  if (at === 0) return 'Add a layer before layer 1'
  if (at === last) return `Add a layer after layer ${last}`
  return `Add a layer between layers ${at} and ${at + 1}`
}
