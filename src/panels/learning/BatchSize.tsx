import { limits } from '../../config/index.ts'
import { useActions, usePlayground } from '../../store/index.ts'
import { Control } from '../common/Control.tsx'
import { formatNumber } from '../common/format.ts'
import { Slider } from '../common/Slider.tsx'
import { batchStops } from './batchStops.ts'
import { LearningHint } from './LaterLearningHint.tsx'

/** B; the last place of the slider is the whole training set. */
export function BatchSize() {
  const batchSize = usePlayground((state) => state.config.training.batchSize)
  const points = usePlayground((state) => state.run.points)
  const { setTraining } = useActions()
  const count = points?.isTraining.reduce((sum, flag) => sum + flag, 0)
  // Without points to count, every size is below the whole set.
  const all = count || limits.batchSize.max
  return (
    <Control id="batch-size">
      <Slider
        label="Mini-batch"
        symbol="B"
        hint={<LearningHint of="batchSize" />}
        value={batchSize === 'all' ? all : Math.min(batchSize, all)}
        stops={batchStops(all)}
        range={{ ...limits.batchSize, whole: true }}
        words={{ all }}
        format={(value) => (value >= all ? 'all' : formatNumber(value))}
        onChange={(value) => setTraining({ batchSize: value >= all ? 'all' : value })}
      />
    </Control>
  )
}
