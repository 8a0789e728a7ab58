import { usePlayground, useThrottled } from '../../store/index.ts'
import { formatRate } from '../common/format.ts'
import css from './BottomBar.module.css'
import { describeStatus } from './describeStatus.ts'
import { EngineTag } from './EngineTag.tsx'

/** What the run is doing; while it trains, how fast. */
export function RunStatus() {
  const status = usePlayground((state) => state.run.status)
  const rate = useThrottled((state) => state.run.frame?.examplesPerSecond ?? 0, 250)
  const engine = usePlayground((state) => state.run.frame?.engine ?? null)
  const isRunning = status.state === 'running'
  return (
    <span className={css.status}>
      {isRunning && rate > 0
        ? `Training, ${formatRate(rate)} examples a second`
        : describeStatus(status)}
      {engine === null ? null : (
        <>
          {' '}
          <EngineTag engine={engine} />
        </>
      )}
    </span>
  )
}
