import { type ControlId, limits } from '../../config/index.ts'
import { useActions, usePlayground } from '../../store/index.ts'
import { Control } from '../common/Control.tsx'
import { Slider, type SliderProps } from '../common/Slider.tsx'
import { LearningHint } from './LaterLearningHint.tsx'

interface TrainingSliderProps extends Pick<SliderProps, 'label' | 'symbol' | 'stops' | 'oneLine'> {
  readonly of: 'learningRate' | 'lambda'
  readonly control: ControlId
}

/** A number of the training that has a scale of its own. */
export function TrainingSlider({ of, control, ...look }: TrainingSliderProps) {
  const value = usePlayground((state) => state.config.training[of])
  const { setTraining } = useActions()
  return (
    <Control id={control}>
      <Slider
        {...look}
        hint={<LearningHint of={of} />}
        value={value}
        range={limits[of]}
        onChange={(next) => setTraining({ [of]: next })}
      />
    </Control>
  )
}
