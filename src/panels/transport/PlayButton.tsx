import { useActions, usePlayground } from '../../store/index.ts'
import { Button } from '../common/Button.tsx'
import { Control } from '../common/Control.tsx'
import css from './PlayButton.module.css'
import { useObstacle } from './useObstacle.ts'

export function PlayButton() {
  const isRunning = usePlayground((state) => state.run.status.state === 'running')
  const obstacle = useObstacle()
  const { togglePlay } = useActions()
  return (
    <Control id="play">
      <Button
        icon={isRunning ? 'pause' : 'play'}
        look="primary"
        className={css.play}
        wrapperClass={css.wrapper}
        hint={
          isRunning
            ? 'Stops here; the run can go on from the same place.'
            : 'Trains epoch after epoch and shows every change.'
        }
        disabledBecause={obstacle}
        onRefused={togglePlay}
        aria-label={isRunning ? 'Pause' : 'Play'}
        aria-keyshortcuts="Space"
        onClick={togglePlay}
      >
        <span className={css.word}>{isRunning ? 'Pause' : 'Play'}</span>
        <kbd className={css.key}>Space</kbd>
      </Button>
    </Control>
  )
}
