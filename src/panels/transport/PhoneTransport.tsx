import css from './PhoneTransport.module.css'
import { PlayButton } from './PlayButton.tsx'
import { ReplayProgress } from './ReplayProgress.tsx'
import { NewWeightsButton, RestartButton } from './SeedButtons.tsx'
import { StepButton } from './StepControls.tsx'

/** The four buttons under the thumb; speed and step size are in the menu. */
export function PhoneTransport() {
  return (
    <section aria-label="Training" className={css.transport}>
      <div className={css.buttons}>
        <RestartButton />
        <PlayButton />
        <StepButton />
        <NewWeightsButton isShort />
      </div>
      <ReplayProgress />
    </section>
  )
}
