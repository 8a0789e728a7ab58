import { headsFor } from '../../config/index.ts'
import { taskOf } from '../../datasets/index.ts'
import { losses } from '../../engine/index.ts'
import { useActions, usePlayground } from '../../store/index.ts'
import { Control } from '../common/Control.tsx'
import { Select } from '../common/Select.tsx'
import { LearningHint } from './LaterLearningHint.tsx'
import { lossNames } from './learningTexts.ts'

export function LossChoice() {
  const loss = usePlayground((state) => state.config.loss)
  const task = usePlayground((state) => taskOf(state.config.data))
  const { setLoss } = useActions()
  const usable = losses.filter((name) => headsFor(task).some((head) => head.loss === name))
  return (
    <Control id="loss">
      <Select
        label="Loss"
        hint={<LearningHint of="loss" />}
        value={loss}
        options={usable.map((name) => ({ value: name, text: lossNames[name] }))}
        onChange={setLoss}
      />
    </Control>
  )
}
