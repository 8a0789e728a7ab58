import { limits, optimiserNames } from '../../config/index.ts'
import { useActions, usePlayground } from '../../store/index.ts'
import { Control } from '../common/Control.tsx'
import { NumberField } from '../common/NumberField.tsx'
import { Select } from '../common/Select.tsx'
import { neighbourStop } from '../common/stops.ts'
import { LearningHint } from './LaterLearningHint.tsx'
import css from './LearningPanel.module.css'
import { optimiserTexts } from './learningTexts.ts'

const momenta = [0, 0.5, 0.8, 0.9, 0.95, 0.99]

/** The optimiser, and μ beside it when it is momentum. */
export function OptimiserChoice() {
  const optimiser = usePlayground((state) => state.config.training.optimiser)
  const { setTraining } = useActions()
  return (
    <Control id="optimiser">
      <Select
        label="Optimiser"
        hint={<LearningHint of="optimiser" />}
        value={optimiser}
        options={optimiserNames.map((name) => ({ value: name, text: optimiserTexts[name] }))}
        onChange={(name) => setTraining({ optimiser: name })}
        beside={optimiser === 'momentum' ? <Momentum /> : null}
      />
    </Control>
  )
}

function Momentum() {
  const momentum = usePlayground((state) => state.config.training.momentum)
  const { setTraining } = useActions()
  return (
    <>
      <span className={css.symbol} aria-hidden="true">
        μ
      </span>
      <NumberField
        label="Momentum μ"
        className={css.number}
        value={momentum}
        range={limits.momentum}
        stepFrom={(from, direction) => neighbourStop(momenta, from, direction)}
        onChange={(value) => setTraining({ momentum: value })}
      />
    </>
  )
}
