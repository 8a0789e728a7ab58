import type { ReactElement } from 'react'
import type { HiddenLayer } from '../../config/index.ts'
import { hiddenActivations } from '../../engine/index.ts'
import { useActions } from '../../store/index.ts'
import { Button } from '../common/Button.tsx'
import { Control } from '../common/Control.tsx'
import { Select } from '../common/Select.tsx'
import { FreezeLayer } from './FreezeLayer.tsx'
import { activationHint, functionNames } from './functionNames.ts'
import css from './Heads.module.css'
import { UnitCount } from './UnitCount.tsx'

interface LayerMenuProps {
  readonly at: number
  readonly layer: HiddenLayer
  readonly canAdd: boolean
}

/** Everything about a layer, where there is no room above it. */
export function LayerMenu({ at, layer, canAdd }: LayerMenuProps): ReactElement {
  const { setActivation, removeLayer, addLayer } = useActions()
  const blocked = canAdd ? null : 'The page draws up to 6 hidden layers.'
  return (
    <div className={css.menu}>
      <Control id="activation">
        <Select
          label={`Activation of layer ${at + 1}`}
          value={layer.activation}
          options={hiddenActivations.map((value) => ({ value, text: functionNames[value] }))}
          onChange={(activation) => setActivation(at, activation)}
          hint={activationHint}
        />
      </Control>
      <Control id="units">
        <div className={css.menuRow}>
          <span>Units</span>
          <UnitCount at={at} units={layer.units} withWord={false} />
        </div>
      </Control>
      <div className={css.menuButtons}>
        <Control id="layers">
          <Button
            hint="A new layer that this one reads."
            disabledBecause={blocked}
            onClick={() => addLayer(at)}
          >
            Add before
          </Button>
          <Button
            hint="A new layer that reads this one."
            disabledBecause={blocked}
            onClick={() => addLayer(at + 1)}
          >
            Add after
          </Button>
        </Control>
        <Control id="edit-parameters">
          <FreezeLayer at={at} />
        </Control>
        <Control id="layers">
          <Button
            hint="Takes the layer out."
            onClick={(event) => {
              // Else it would stay open for the layer that moves here, and a second press take that too.
              event.currentTarget.closest<HTMLElement>('[popover]')?.hidePopover()
              removeLayer(at)
            }}
          >
            Remove layer
          </Button>
        </Control>
      </div>
    </div>
  )
}
