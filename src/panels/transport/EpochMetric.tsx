import { useThrottled } from '../../store/index.ts'
import { formatCount } from '../common/format.ts'
import { Metric } from './Metric.tsx'

/** The epoch, and within it how many examples have been used. */
export function EpochMetric() {
  const epoch = useThrottled((state) => state.run.frame?.position.epoch ?? 0, 125)
  const within = useThrottled((state) => {
    const position = state.run.frame?.position
    return position === undefined ? 0 : position.used + position.examples
  }, 125)
  const isRunning = useThrottled((state) => state.run.status.state === 'running', 125)
  const note = within === 0 || isRunning ? null : `, ${formatCount(within)} used`
  return (
    <Metric label="Epoch" note={note}>
      {formatCount(epoch)}
    </Metric>
  )
}
