import { addressOf } from '../../../engine/index.ts'
import { useActions, usePlayground } from '../../../store/index.ts'
import { Button } from '../../common/Button.tsx'
import { Control } from '../../common/Control.tsx'
import { useObstacle } from '../../transport/useObstacle.ts'
import type { Backprop } from './useBackprop.ts'

/** Makes the update: of the batch the run's own next one, of one example as edits of all parameters. */
export function ApplyButton({ backprop }: { readonly backprop: Backprop }) {
  const { pass, example, layerSizes } = backprop
  const { step, editParameter } = useActions()
  const status = usePlayground((state) => state.run.status.state)
  const obstacle = useObstacle()
  const isBatch = example.kind === 'batch'
  const wait = status === 'paused' ? null : 'Pause first.'
  return (
    <Control id={isBatch ? 'step' : 'edit-parameters'}>
      <Button
        hint={
          isBatch
            ? 'Makes the run’s own next update, with this batch. One step back undoes it.'
            : 'Sets every parameter to its new value, as if you had typed them: one undo takes it back.'
        }
        disabledBecause={pass === null ? 'There is no update yet.' : (wait ?? obstacle)}
        onClick={() => {
          if (pass === null) return
          if (isBatch) return step('batch')
          pass.updated.forEach((value, place) => {
            if (value === pass.parameters[place]) return
            editParameter(addressOf(place, layerSizes), value, 'backprop')
          })
        }}
      >
        Apply update
      </Button>
    </Control>
  )
}
