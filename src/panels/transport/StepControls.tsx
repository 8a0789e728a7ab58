import { useActions, usePlayground, useThrottled } from '../../store/index.ts'
import { Button } from '../common/Button.tsx'
import { Control } from '../common/Control.tsx'
import { Segmented } from '../common/Segmented.tsx'
import css from './StepControls.module.css'
import { stepUnits } from './stepUnits.ts'
import { useObstacle } from './useObstacle.ts'

/** One step back, one step on, and how large a step is. */
export function StepControls() {
  return (
    <div className={css.steps}>
      <StepBackButton />
      <StepButton />
      <StepUnitChoice />
    </div>
  )
}

export function StepButton() {
  const unit = usePlayground((state) => state.view.stepUnit)
  const obstacle = useObstacle()
  const { step } = useActions()
  return (
    <Control id="step">
      <Button
        icon="step"
        className={css.step}
        hint={`Goes one ${unit} further (right arrow).`}
        disabledBecause={obstacle}
        onRefused={() => step()}
        aria-keyshortcuts="ArrowRight"
        onClick={() => step()}
      >
        Step
      </Button>
    </Control>
  )
}

export function StepBackButton() {
  const isAtStart = useThrottled((state) => {
    const position = state.run.frame?.position
    return position === undefined || (position.step === 0 && position.examples === 0)
  }, 125)
  const unit = usePlayground((state) => state.view.stepUnit)
  const { stepBack } = useActions()
  return (
    <Control id="step">
      <Button
        icon="stepBack"
        aria-label="Step back"
        className={css.back}
        hint={`Goes one ${unit} back, to the same numbers as were there (left arrow).`}
        disabledBecause={isAtStart ? 'This is the start of the run.' : null}
        aria-keyshortcuts="ArrowLeft"
        onClick={stepBack}
      />
    </Control>
  )
}

export function StepUnitChoice() {
  const unit = usePlayground((state) => state.view.stepUnit)
  const { setView } = useActions()
  return (
    <Control id="step">
      <Segmented
        label="Size of a step"
        className={css.units}
        hint="An epoch uses every training point once, a batch makes one update, an example adds one gradient to the batch."
        value={unit}
        options={stepUnits.map((name) => ({ value: name, text: name }))}
        onChange={(stepUnit) => setView({ stepUnit })}
      />
    </Control>
  )
}
