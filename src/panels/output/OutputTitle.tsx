import { useActions, usePlayground } from '../../store/index.ts'
import { Button } from '../common/Button.tsx'
import css from './OutputPanel.module.css'
import { curveTitle, plotTitle } from './plotMeaning.ts'
import { usePlotNetwork } from './usePlotNetwork.ts'

/** What the plot shows; with a way back to the output while a unit is pinned. */
export function OutputTitle() {
  const network = usePlotNetwork()
  const unit = usePlayground(({ view }) => view.hoveredUnit ?? view.selectedUnit)
  const isPinned = usePlayground(({ view }) => view.selectedUnit !== null)
  const { setView } = useActions()
  const isCurve = usePlayground((state) => state.run.points?.task === 'curve')
  const { title, isUnit } = isCurve ? curveTitle(network, unit) : plotTitle(network, unit)
  return (
    <span className={css.title}>
      {title}
      {isUnit && isPinned && (
        <Button
          look="chip"
          className={css.back}
          hint="Show the network’s output in the plot again."
          onClick={() => setView({ selectedUnit: null, hoveredUnit: null })}
        >
          Back to output
        </Button>
      )}
    </span>
  )
}
