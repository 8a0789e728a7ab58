import { useActions } from '../../store/index.ts'
import { Button } from '../common/Button.tsx'
import { formatCount } from '../common/format.ts'
import css from './ReplayCard.module.css'

interface ReplayCardProps {
  /** Updates computed so far. */
  readonly done: number
  /** Updates in all; 0 when that is not known beforehand. */
  readonly total: number
}

/** How far a run has been computed again, and a way to stop it there. */
export function ReplayCard({ done, total }: ReplayCardProps) {
  const { cancel } = useActions()
  return (
    <div className={css.progress}>
      {/* Said once: what counts up all the time would never stop being read out. */}
      <span role="status" className="visually-hidden">
        Computing the run
      </span>
      {total === 0 ? (
        <>
          <span>Computing …</span>
          <progress aria-label="Replay" />
        </>
      ) : (
        <>
          <span>
            Replaying: {Math.floor((100 * done) / total)}% of {formatCount(total)} updates
          </span>
          <progress value={done} max={total} aria-label="Replay" />
        </>
      )}
      <Button
        hint="Stops here: the run stays where it is now, and can be played on."
        className={css.cancel}
        onClick={cancel}
      >
        Cancel
      </Button>
    </div>
  )
}
