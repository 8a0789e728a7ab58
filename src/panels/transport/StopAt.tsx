import { usePlayground } from '../../store/index.ts'
import { Control } from '../common/Control.tsx'
import { formatNumber } from '../common/format.ts'
import { laterPart } from '../common/laterPart.tsx'
import { Popover } from '../common/Popover.tsx'
import css from './StopAt.module.css'

export const StopFields = laterPart((parts) => parts.StopFields)

/** Ends for Play: an epoch, a loss, or whichever comes first. */
export function StopAt() {
  const untilEpoch = usePlayground((state) => state.view.untilEpoch)
  const untilLoss = usePlayground((state) => state.view.untilLoss)
  const isSet = untilEpoch !== null || untilLoss !== null
  return (
    <Control id="stop-at" opens>
      <Popover
        icon="stopAt"
        label={isSet ? `Stop at ${describe(untilEpoch, untilLoss)}` : 'Stop at…'}
        hint={
          isSet
            ? `Play stops at ${describe(untilEpoch, untilLoss)}.`
            : 'Lets Play stop by itself at an epoch or a loss.'
        }
        className={isSet ? css.set : undefined}
      >
        <StopFields />
      </Popover>
    </Control>
  )
}

function describe(epoch: number | null, loss: number | null): string {
  const parts: string[] = []
  if (epoch !== null) parts.push(`epoch ${epoch}`)
  if (loss !== null) parts.push(`training loss ${formatNumber(loss)}`)
  return parts.join(' or ')
}
