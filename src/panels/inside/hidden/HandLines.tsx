import { useActions } from '../../../store/index.ts'
import { Button } from '../../common/Button.tsx'
import css from './HiddenView.module.css'
import { handSolutions } from './handLines.ts'

/** Opens XOR with the two lines of the lecture set by hand; undo brings the present run back. */
export function HandLines() {
  const { openRun } = useActions()
  return (
    <div className={css.hand}>
      <span id="hand-lines">Two lines by hand</span>
      {handSolutions.map(({ name, hint, link }) => (
        <Button
          key={name}
          look="chip"
          hint={`XOR corners with the hidden layer set and frozen: ${hint} Then press Play.`}
          aria-describedby="hand-lines"
          onClick={() => openRun(link)}
        >
          {name}
        </Button>
      ))}
    </div>
  )
}
