import { useActions, usePlayground } from '../../store/index.ts'
import { hasTestPoints } from '../../views/index.ts'
import { Button } from '../common/Button.tsx'
import { Control } from '../common/Control.tsx'
import css from './OutputPanel.module.css'
import { plotToggles } from './plotToggleList.ts'
import { usePlotFlags } from './usePlotFlags.ts'

interface Props {
  /** They stand in a column beside the plot. */
  readonly beside: boolean
  readonly short: boolean
}

const onlyOutput = 'Errors belong to the output: go back to it to see them.'

/** Switches of what is drawn in the plot; only those that mean something for the data. */
export function PlotToggles({ beside, short: isShort }: Props) {
  const points = usePlayground((state) => state.run.points)
  const flags = usePlotFlags()
  const isUnitPinned = usePlayground((state) => state.view.selectedUnit !== null)
  const { setView } = useActions()
  if (!points) return null
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be a flex container everywhere
    <div className={css.toggles} data-beside={beside} role="group" aria-label="Shown in the plot">
      {plotToggles(points.task, hasTestPoints(points)).map(
        ({ key, control, label, short, hint }) => (
          <Control key={key} id={control}>
            <Button
              look="chip"
              hint={hint}
              disabledBecause={key === 'showErrors' && isUnitPinned ? onlyOutput : null}
              aria-pressed={flags[key]}
              aria-label={label}
              onClick={() => setView({ [key]: !flags[key] })}
            >
              {isShort ? short : label}
            </Button>
          </Control>
        ),
      )}
    </div>
  )
}
