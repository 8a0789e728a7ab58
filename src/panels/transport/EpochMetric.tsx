import { useThrottled } from '../../store/index.ts'
import { countTraining } from '../../views/index.ts'
import { formatCount } from '../common/format.ts'
import { Metric } from './Metric.tsx'

/** The epoch, and at rest within it how many of its examples have been used. */
export function EpochMetric() {
  const epoch = useThrottled((state) => state.run.frame?.position.epoch ?? 0, 125)
  const note = useThrottled(({ run: { frame, points, status } }) => {
    if (frame === null || points === null || status.state === 'running') return null
    const within = frame.position.used + frame.position.examples
    if (within === 0) return null
    return `+${formatCount(within)} of ${formatCount(countTraining(points))} examples`
  }, 125)
  return (
    <Metric label="Epoch" note={note}>
      {formatCount(epoch)}
    </Metric>
  )
}
