import { limits, penaltyNames as penalties, penaltyStrengths } from '../../config/index.ts'
import { useActions, usePlayground } from '../../store/index.ts'
import { Control } from '../common/Control.tsx'
import { Select } from '../common/Select.tsx'
import { Slider } from '../common/Slider.tsx'
import { LearningHint } from './LaterLearningHint.tsx'
import { penaltyNames } from './learningTexts.ts'

/** The regulariser, and λ once there is one. */
export function PenaltyChoice() {
  const penalty = usePlayground((state) => state.config.training.penalty)
  const lambda = usePlayground((state) => state.config.training.lambda)
  const { setTraining } = useActions()
  return (
    <>
      <Control id="regulariser">
        <Select
          label="Regulariser"
          hint={<LearningHint of="penalty" />}
          value={penalty}
          options={penalties.map((name) => ({ value: name, text: penaltyNames[name] }))}
          onChange={(name) => setTraining({ penalty: name })}
        />
      </Control>
      {penalty === 'none' ? null : (
        <Control id="lambda">
          <Slider
            label="Strength"
            symbol="λ"
            hint={<LearningHint of="lambda" />}
            value={lambda}
            stops={penaltyStrengths}
            range={limits.lambda}
            oneLine
            onChange={(value) => setTraining({ lambda: value })}
          />
        </Control>
      )}
    </>
  )
}
