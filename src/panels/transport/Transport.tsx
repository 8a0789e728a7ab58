import { usePlayground } from '../../store/index.ts'
import { Metrics } from './Metrics.tsx'
import { PlayButton } from './PlayButton.tsx'
import { ReplayProgress } from './ReplayProgress.tsx'
import { NewWeightsButton, RestartButton } from './SeedButtons.tsx'
import { SpeedSlider } from './SpeedSlider.tsx'
import { StepControls } from './StepControls.tsx'
import { StopAt } from './StopAt.tsx'
import css from './Transport.module.css'

/** Drives the run, and says where it stands. */
export function Transport() {
  const hasPenalty = usePlayground((state) => state.config.training.penalty !== 'none')
  return (
    <section aria-label="Training" className={`${css.transport} ${hasPenalty ? css.crowded : ''}`}>
      <div className={css.controls}>
        <PlayButton />
        <StepControls />
        <RestartButton />
        <NewWeightsButton />
        <SpeedSlider />
        <StopAt />
      </div>
      <Metrics />
      <ReplayProgress />
    </section>
  )
}
