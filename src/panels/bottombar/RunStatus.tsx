import { usePlayground, useThrottled } from '../../store/index.ts'
import { formatRate } from '../common/format.ts'
import { useObstacle } from '../transport/useObstacle.ts'
import css from './BottomBar.module.css'
import { describeStatus } from './describeStatus.ts'

/** What the run is doing; while it trains, how fast. */
export function RunStatus() {
  const status = usePlayground((state) => state.run.status)
  const rate = useThrottled((state) => state.run.frame?.examplesPerSecond ?? 0, 250)
  const isRunning = status.state === 'running'
  const obstacle = useObstacle()
  const hasPoints = usePlayground(({ run }) => run.points?.isTraining.includes(1) !== false)
  if (obstacle !== null) {
    return (
      <span className={css.status} title={obstacle}>
        {hasPoints ? 'No gradient can train this network' : 'No points to learn from yet'}
      </span>
    )
  }
  return (
    <span className={css.status}>
      {isRunning && rate > 0
        ? `Training, ${formatRate(rate)} examples a second`
        : describeStatus(status)}
    </span>
  )
}
