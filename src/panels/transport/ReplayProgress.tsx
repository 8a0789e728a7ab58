import { useEffect, useState } from 'react'
import { useActions, useThrottled } from '../../store/index.ts'
import { Button } from '../common/Button.tsx'
import { formatCount } from '../common/format.ts'
import css from './ReplayProgress.module.css'

/** A replay shorter than this shows nothing. */
const PATIENCE = 300

/** How far a link's run has been computed again, and a way to stop there. */
export function ReplayProgress() {
  const status = useThrottled((state) => state.run.status, 125)
  const { cancel } = useActions()
  const isReplaying = status.state === 'replaying'
  const isLong = useStaysTrue(isReplaying, PATIENCE)
  if (!isReplaying || !isLong) return null
  return (
    <div className={css.progress} role="status">
      <span>
        Replaying {formatCount(status.done)} of {formatCount(status.total)} updates
      </span>
      <progress value={status.done} max={Math.max(1, status.total)} aria-label="Replay" />
      <Button hint="Stops the replay where it is now." className={css.cancel} onClick={cancel}>
        Cancel
      </Button>
    </div>
  )
}

function useStaysTrue(value: boolean, milliseconds: number): boolean {
  const [isLong, setIsLong] = useState(false)
  useEffect(() => {
    if (!value) return setIsLong(false)
    const timer = setTimeout(() => setIsLong(true), milliseconds)
    return () => clearTimeout(timer)
  }, [value, milliseconds])
  return value && isLong
}
