import { useActions } from '../../store/index.ts'
import { Button } from '../common/Button.tsx'
import { Control } from '../common/Control.tsx'
import css from './SeedButtons.module.css'

export function RestartButton() {
  const { restart } = useActions()
  return (
    <Control id="restart">
      <Button
        icon="restart"
        className={css.button}
        hint="Back to step 0 with the same first weights (R)."
        aria-keyshortcuts="r"
        onClick={restart}
      >
        <span className={css.word}>Restart</span>
      </Button>
    </Control>
  )
}

/** On a phone the word is shorter. */
export function NewWeightsButton({ isShort = false }: { readonly isShort?: boolean }) {
  const { newWeights } = useActions()
  return (
    <Control id="new-weights">
      <Button
        icon="dice"
        className={css.button}
        hint="Step 0 with other first weights, from the next weight seed (N)."
        aria-keyshortcuts="n"
        {...(isShort ? { 'aria-label': 'New weights' } : {})}
        onClick={newWeights}
      >
        <span className={css.word}>{isShort ? 'New' : 'New weights'}</span>
      </Button>
    </Control>
  )
}
