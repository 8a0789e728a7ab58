import { useActions, usePlayground } from '../../store/index.ts'
import { Button } from '../common/Button.tsx'
import css from './FailurePanel.module.css'

/** The worker has stopped: says so, and offers a new one that replays the run. */
export function FailurePanel() {
  const status = usePlayground((state) => state.run.status)
  const { restartWorker } = useActions()
  if (status.state !== 'failed') return null
  return (
    <div role="alert" className={css.panel}>
      <p className={css.title}>The training worker stopped: {status.message}</p>
      <p className={css.sentence}>
        Nothing is lost. A new worker computes the run again and stands where this one stood.
      </p>
      <Button
        look="primary"
        icon="restart"
        hint="Starts a new training worker and replays the run."
        onClick={restartWorker}
      >
        Restart worker
      </Button>
    </div>
  )
}
