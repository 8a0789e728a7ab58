import { useId } from 'react'
import { featureLabels } from '../../datasets/index.ts'
import type { Divergence } from '../../run/index.ts'
import { useActions, usePlayground } from '../../store/index.ts'
import { Button } from '../common/Button.tsx'
import { formatNumber } from '../common/format.ts'
import css from './DivergenceCard.module.css'
import { explainDivergence } from './explainDivergence.ts'

interface Props {
  readonly divergence: Divergence
}

/** Says why training stopped by itself, and offers the two ways on. */
export function DivergenceCard({ divergence }: Props) {
  const features = usePlayground((state) => state.config.features)
  const layerSizes = usePlayground((state) => state.run.layerSizes)
  const { goTo, setTraining, play, restart } = useActions()
  const titleId = useId()
  const inputs = features.map((feature) => featureLabels[feature])
  const { title, sentences, learningRate } = explainDivergence(divergence, { inputs, layerSizes })
  const goOn = async (): Promise<void> => {
    await goTo(divergence.lastGood.step)
    setTraining({ learningRate })
    play()
  }
  return (
    <div className={css.card} role="alert" aria-labelledby={titleId}>
      <h3 id={titleId}>{title}</h3>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <div className={css.buttons}>
        <Button
          className={css.small}
          hint={`Goes back to epoch ${divergence.lastGood.epoch}, where the loss was lowest, and trains on from there.`}
          onClick={() => {
            focusPlay()
            void goOn()
          }}
        >
          Lower η to {formatNumber(learningRate)} and go on
        </Button>
        <Button
          className={css.small}
          hint="Back to step 0 with the same initial weights."
          onClick={() => {
            focusPlay()
            restart()
          }}
        >
          Restart
        </Button>
      </div>
    </div>
  )
}

/** The card goes with its button: the keyboard goes on where the run is driven. */
function focusPlay(): void {
  document
    .querySelector<HTMLElement>('button[aria-keyshortcuts="Space"]')
    ?.focus({ preventScroll: true })
}
