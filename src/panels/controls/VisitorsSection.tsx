import { useActions, usePlayground } from '../../store/index.ts'
import { Button } from '../common/Button.tsx'
import { GoalEditor } from '../goal/GoalEditor.tsx'
import { ControlsEditor } from './ControlsEditor.tsx'
import css from './VisitorsSection.module.css'

/** What the link asks of its visitors and what it lets them use. The page behind shows it at once. */
export function VisitorsSection() {
  const controls = usePlayground((state) => state.view.controls)
  const goal = usePlayground((state) => state.view.goal)
  const { setControls, setView } = useActions()
  return (
    <div className={css.section}>
      <h3 className={css.title}>Goal</h3>
      <p className={css.note}>
        The page shows your visitors how far they are, and keeps a link to the step at which all
        parts were met at once. <code>npm run replay</code> checks such links.
      </p>
      <GoalEditor value={goal} onChange={(next) => setView({ goal: next, goalReached: null })} />
      <h3 className={css.title}>Controls</h3>
      <p className={css.note}>
        The page behind shows what your visitors will see. This guides them and keeps no secret:
        they can show all controls in the help sheet.
      </p>
      <ControlsEditor value={controls} onChange={(next) => void setControls(next)} />
      {Object.keys(controls).length === 0 ? null : (
        <Button hint="Every control can be used again." onClick={() => void setControls({})}>
          Show all controls
        </Button>
      )}
    </div>
  )
}
