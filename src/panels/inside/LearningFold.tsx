import { type ReactNode, useId, useState } from 'react'
import type { ControlId } from '../../config/index.ts'
import { usePlayground } from '../../store/index.ts'
import { Control } from '../common/Control.tsx'
import { Icon } from '../common/icons.tsx'
import { describeLearning } from './describeLearning.ts'
import css from './LearningFold.module.css'

const all: readonly ControlId[] = [
  'loss',
  'learning-rate',
  'batch-size',
  'optimiser',
  'regulariser',
  'lambda',
  'first-weights',
  'seeds',
  'sampling',
]

/** How the network learns, as a line that unfolds to its settings: the open drawer needs the room. */
export function LearningFold({ children }: { readonly children: ReactNode }) {
  const text = usePlayground((state) => describeLearning(state.config))
  const [isOpen, setIsOpen] = useState(false)
  const id = useId()
  return (
    <Control id={all} opens>
      <section aria-labelledby="learning-heading" className={css.fold}>
        <h2 id="learning-heading" className={css.heading}>
          <button
            type="button"
            className={css.toggle}
            aria-expanded={isOpen}
            aria-controls={id}
            onClick={() => setIsOpen(!isOpen)}
          >
            Learning
            <Icon name="chevron" />
          </button>
        </h2>
        <div id={id}>{isOpen ? children : <p className={css.summary}>{text}</p>}</div>
      </section>
    </Control>
  )
}
