import { learningRates, limits } from '../../config/index.ts'
import { useActions, usePlayground } from '../../store/index.ts'
import { Control } from '../common/Control.tsx'
import { Slider } from '../common/Slider.tsx'
import { LearningHint } from './LaterLearningHint.tsx'

export function LearningRate() {
  const learningRate = usePlayground((state) => state.config.training.learningRate)
  const { setTraining } = useActions()
  return (
    <Control id="learning-rate">
      <Slider
        label="Learning rate"
        symbol="η"
        hint={<LearningHint of="learningRate" />}
        value={learningRate}
        stops={learningRates}
        range={limits.learningRate}
        onChange={(value) => setTraining({ learningRate: value })}
      />
    </Control>
  )
}
