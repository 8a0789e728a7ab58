import { usePlayground, useThrottled } from '../../store/index.ts'
import { formatRate } from '../common/format.ts'
import { Popover } from '../common/Popover.tsx'
import { useObstacle } from '../transport/useObstacle.ts'
import css from './BottomBar.module.css'
import { describeStatus } from './describeStatus.ts'
import { RunFacts } from './RunFacts.tsx'

/** What the run is doing; behind it all that the bar says where it has room. */
export function RunStatus({ onCheck }: { readonly onCheck: () => void }) {
  const status = usePlayground((state) => state.run.status)
  const rate = useThrottled((state) => state.run.frame?.examplesPerSecond ?? 0, 250)
  const obstacle = useObstacle()
  const hasPoints = usePlayground(({ run }) => run.points?.isTraining.includes(1) !== false)
  const whyNot = hasPoints ? 'No gradient can train this network' : 'No points to learn from yet'
  const text = obstacle === null ? describeStatus(status) : whyNot
  return (
    <span className={css.status}>
      <Popover
        text={text}
        label={`This run: ${text}`}
        hint="What runs here: its speed, engine, points and fingerprint."
        className={css.state}
      >
        <RunFacts onCheck={onCheck} />
      </Popover>
      {status.state === 'running' && obstacle === null && rate > 0 && (
        <span className={css.rate}>{formatRate(rate)} examples a second</span>
      )}
    </span>
  )
}
