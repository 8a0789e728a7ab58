import type { ReactElement } from 'react'
import { pageLimits } from '../../config/index.ts'
import { useActions } from '../../store/index.ts'
import { Lock } from '../../views/index.ts'
import { useLock } from '../common/Control.tsx'
import { NumberField } from '../common/NumberField.tsx'
import css from './Heads.module.css'
import { PillButton } from './PillButton.tsx'

interface UnitCountProps {
  readonly at: number
  readonly units: number
  readonly withWord: boolean
}

/** − 8 units +, the number can be typed. */
export function UnitCount({ at, units, withWord }: UnitCountProps): ReactElement {
  const { setUnits } = useActions()
  const { min, max } = pageLimits.units
  const isLocked = useLock() !== null
  const name = `layer ${at + 1}`
  return (
    <div className={css.units}>
      <PillButton
        label={`Remove a unit from ${name}`}
        hint="One unit less; the others keep their initial weights. Training starts at step 0."
        disabledBecause={units <= min ? 'A layer has at least one unit.' : null}
        onClick={() => setUnits(at, units - 1)}
      >
        −
      </PillButton>
      <NumberField
        label={`Units in ${name}`}
        value={units}
        range={{ min, max, whole: true }}
        onChange={(value) => setUnits(at, value)}
        className={css.unitsField}
      />
      {withWord ? (
        <span className={css.word} aria-hidden="true">
          {units === 1 ? 'unit' : 'units'}
        </span>
      ) : null}
      {isLocked ? <Lock /> : null}
      <PillButton
        label={`Add a unit to ${name}`}
        hint="One unit more; the others keep their initial weights. Training starts at step 0."
        disabledBecause={units >= max ? `The page draws up to ${max} units a layer.` : null}
        onClick={() => setUnits(at, units + 1)}
      >
        +
      </PillButton>
    </div>
  )
}
