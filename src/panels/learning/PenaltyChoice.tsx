import { penaltyNames as penalties, penaltyStrengths } from '../../config/index.ts'
import { useActions, usePlayground } from '../../store/index.ts'
import { Control } from '../common/Control.tsx'
import { Select } from '../common/Select.tsx'
import { LearningHint } from './LaterLearningHint.tsx'
import { penaltyNames } from './learningTexts.ts'
import { TrainingSlider } from './TrainingSlider.tsx'

/** The regulariser, and λ once there is one. */
export function PenaltyChoice() {
  const penalty = usePlayground((state) => state.config.training.penalty)
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
        <TrainingSlider
          of="lambda"
          control="lambda"
          label="Strength"
          symbol="λ"
          stops={penaltyStrengths}
          oneLine
        />
      )}
    </>
  )
}
