import type { ReactElement } from 'react'
import type { HiddenLayer } from '../../config/index.ts'
import { hiddenActivations } from '../../engine/index.ts'
import { useActions } from '../../store/index.ts'
import { Formula, Lock } from '../../views/index.ts'
import { Control } from '../common/Control.tsx'
import { Icon } from '../common/icons.tsx'
import { laterPart } from '../common/laterPart.tsx'
import { Popover } from '../common/Popover.tsx'
import { FunctionSelect } from './FunctionSelect.tsx'
import { layerFormula, layerSymbol } from './formulas.ts'
import { activationHint, functionNames, shortFunctionNames } from './functionNames.ts'
import css from './Heads.module.css'
import { LayerLock, useIsLayerFrozen } from './LayerLock.tsx'
import { PillButton } from './PillButton.tsx'
import type { PillLook } from './pillRoom.ts'
import { UnitCount } from './UnitCount.tsx'

const LayerMenu = laterPart((parts) => parts.LayerMenu)

const layerControls = ['activation', 'units', 'layers', 'edit-parameters'] as const

interface LayerHeadProps {
  readonly at: number
  readonly layer: HiddenLayer
  readonly x: number
  readonly room: PillLook
  readonly gap: number
  readonly canAdd: boolean
}

/** Formula and controls over a hidden layer. */
export function LayerHead({ at, layer, x, room, gap, canAdd }: LayerHeadProps): ReactElement {
  const { setActivation, removeLayer } = useActions()
  const name = `Layer ${at + 1}`
  const isFrozen = useIsLayerFrozen(at)
  const fits = room !== 'short' && gap >= formulaWidth(layer.activation)
  const formula = fits ? layerFormula(at + 1, layer.activation) : layerSymbol(at + 1)
  return (
    <fieldset data-head={at} className={css.head} style={{ left: x }} aria-label={name}>
      <div className={css.formula}>
        <Formula {...formula} />
      </div>
      {room === 'short' ? (
        <Control id={layerControls} opens>
          <Popover
            text={
              <>
                {gap < 60 ? shortFunctionNames[layer.activation] : shortText(layer, gap)}
                {isFrozen ? <Lock /> : null}
              </>
            }
            label={`${name}: ${functionNames[layer.activation]}, ${layer.units} units${isFrozen ? ', frozen' : ''}`}
            hint="Function, number of units, and more or fewer layers."
            className={css.shortPill}
          >
            <LayerMenu at={at} layer={layer} canAdd={canAdd} />
          </Popover>
        </Control>
      ) : (
        <div className={css.pill}>
          <Control id="activation">
            <FunctionSelect
              label={`Activation of layer ${at + 1}`}
              hint={activationHint}
              value={layer.activation}
              options={hiddenActivations}
              onChange={(activation) => setActivation(at, activation)}
            />
          </Control>
          <Control id="units">
            <UnitCount at={at} units={layer.units} withWord={room === 'full'} />
          </Control>
          <Control id="edit-parameters">
            <LayerLock at={at} name={`layer ${at + 1}`} />
          </Control>
          <Control id="layers">
            <PillButton
              label={`Remove layer ${at + 1}`}
              hint="Takes the layer out. Training starts at step 0."
              className={css.corner}
              wrapperClass={css.removePlace}
              onClick={() => removeLayer(at)}
            >
              <Icon name="close" />
            </PillButton>
          </Control>
        </div>
      )}
    </fieldset>
  )
}

function shortText(layer: HiddenLayer, gap: number): ReactElement {
  const names = gap < 76 ? shortFunctionNames : functionNames
  return (
    <>
      {names[layer.activation]} <span className={css.shortUnits}>{layer.units}</span>
    </>
  )
}

/** Of the whole formula at 13.5 px. */
function formulaWidth(activation: HiddenLayer['activation']): number {
  return { linear: 150, sigmoid: 165, tanh: 182, relu: 196, threshold: 176, step: 182 }[activation]
}
