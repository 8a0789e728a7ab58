import type { ReactElement } from 'react'
import type { Output } from '../../engine/index.ts'
import { useActions } from '../../store/index.ts'
import { Button } from '../common/Button.tsx'
import { Control } from '../common/Control.tsx'
import { Select } from '../common/Select.tsx'
import { FreezeLayer } from './FreezeLayer.tsx'
import { functionNames } from './functionNames.ts'
import css from './Heads.module.css'

interface OutputMenuProps {
  readonly output: Output
  readonly options: readonly Output[]
  readonly hint: string
  /** Hidden layers: the place of the output layer behind them. */
  readonly hidden: number
}

/** Everything about the output layer, where there is no room above it. */
export function OutputMenu({ output, options, hint, hidden }: OutputMenuProps): ReactElement {
  const { setOutput, addLayer } = useActions()
  return (
    <div className={css.menu}>
      <Control id="output">
        <Select
          label="Output function"
          value={output}
          options={options.map((value) => ({ value, text: functionNames[value] }))}
          onChange={setOutput}
          hint={hint}
        />
      </Control>
      <div className={css.menuButtons}>
        <Control id="edit-parameters">
          <FreezeLayer at={hidden} />
        </Control>
        {hidden > 0 ? null : (
          <Control id="layers">
            <Button hint="The network gets a hidden layer." onClick={() => addLayer(0)}>
              Add a hidden layer
            </Button>
          </Control>
        )}
      </div>
    </div>
  )
}
