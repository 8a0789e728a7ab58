import { learningRates } from '../../config/index.ts'
import { PanelHeading } from '../common/PanelHeading.tsx'
import { BatchSize } from './BatchSize.tsx'
import css from './LearningPanel.module.css'
import { LossChoice } from './LossChoice.tsx'
import { MoreLearning } from './MoreLearning.tsx'
import { OptimiserChoice } from './OptimiserChoice.tsx'
import { PenaltyChoice } from './PenaltyChoice.tsx'
import { TrainingSlider } from './TrainingSlider.tsx'

/** How the network learns. */
export function LearningPanel() {
  return (
    <section aria-labelledby="learning-heading" className={css.panel}>
      <PanelHeading id="learning-heading" title="Learning" />
      <LearningSettings />
    </section>
  )
}

export function LearningSettings() {
  return (
    <>
      <div className={css.settings}>
        <LossChoice />
        <TrainingSlider
          of="learningRate"
          control="learning-rate"
          label="Learning rate"
          symbol="η"
          stops={learningRates}
        />
        <BatchSize />
        <OptimiserChoice />
        <PenaltyChoice />
      </div>
      <MoreLearning />
    </>
  )
}
