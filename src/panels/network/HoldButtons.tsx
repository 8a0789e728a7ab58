import type { ReactElement } from 'react'
import { type FreezeTarget, hasCut, hasFreeze, type ParameterAddress } from '../../config/index.ts'
import { useActions, usePlayground } from '../../store/index.ts'
import { Button } from '../common/Button.tsx'
import { coveredBy } from './coveredBy.ts'
import css from './HoldButtons.module.css'

const cutHint = 'A connection that is cut carries nothing and does not learn.'
const joinHint = 'The connection is there again: at the start with its first value, later with 0.'

interface HoldButtonsProps {
  readonly at: ParameterAddress
  /** "Weight from x₁ to unit 2 of layer 1". */
  readonly name: string
  /** One row of many: short buttons, whose names say which. */
  readonly isList: boolean
}

/** Cut or Join, and Freeze or Thaw, of one weight or bias. */
export function HoldButtons({ at, name, isList }: HoldButtonsProps): ReactElement {
  const { setCut } = useActions()
  const isCut = usePlayground(({ config }) => hasCut(config.holds, at))
  const { layer, to, from } = at
  const verb = isCut ? 'Join' : 'Cut'
  return (
    <div className={isList ? css.short : css.buttons}>
      {from === 'bias' ? null : (
        <Button
          look={isList ? 'chip' : 'plain'}
          hint={isCut ? joinHint : cutHint}
          aria-label={`${verb}: ${name}`}
          onClick={() => setCut({ layer, to, from }, !isCut)}
        >
          {verb}
        </Button>
      )}
      {isCut ? null : (
        <FreezeButton target={{ kind: 'parameter', at }} name={name} isShort={isList} />
      )}
    </div>
  )
}

interface FreezeButtonProps {
  readonly target: FreezeTarget
  readonly name: string
  readonly isShort: boolean
  /** What stands behind Freeze and Thaw. */
  readonly what?: string
}

export function FreezeButton({
  target,
  name,
  isShort,
  what = '',
}: FreezeButtonProps): ReactElement {
  const { setFrozen } = useActions()
  const isFrozen = usePlayground(({ config }) => hasFreeze(config.holds, target))
  const covered = usePlayground(({ config }) => coveredBy(config.holds, target))
  const verb = isFrozen || covered !== null ? 'Thaw' : 'Freeze'
  return (
    <Button
      look={isShort ? 'chip' : 'plain'}
      hint="Training leaves what is frozen as it is. It can still be set by hand."
      disabledBecause={covered}
      aria-label={`${verb}: ${name}`}
      onClick={() => setFrozen(target, !isFrozen)}
    >
      {`${verb}${what}`}
    </Button>
  )
}
