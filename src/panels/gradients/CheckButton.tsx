import { usePlayground } from '../../store/index.ts'
import { Button } from '../common/Button.tsx'
import { Control } from '../common/Control.tsx'
import { useObstacle } from '../transport/useObstacle.ts'

interface CheckButtonProps {
  readonly onCheck: () => void
  readonly className?: string | undefined
}

/** Opens the gradient check, which begins at once. */
export function CheckButton({ onCheck, className }: CheckButtonProps) {
  const isReady = usePlayground(({ run }) => /paused|running/.test(run.status.state))
  const obstacle = useObstacle()
  return (
    <Control id="look-inside">
      <Button
        className={className}
        hint="Pauses, and compares every gradient of backpropagation with a difference of the loss."
        disabledBecause={isReady ? obstacle : 'Wait until the run is there.'}
        onClick={onCheck}
      >
        Check gradients
      </Button>
    </Control>
  )
}
