import { useEffect, useMemo } from 'react'
import { useActions, usePlayground } from '../../../store/index.ts'
import { stackedGrid, type UnitGrid, useSampled, useSize } from '../../../views/index.ts'
import { Segmented } from '../../common/Segmented.tsx'
import { useInspection } from '../common/useInspection.ts'
import { ViewFrame } from '../common/ViewFrame.tsx'
import css from './ActivationsView.module.css'
import { describeActivations, describeUnits } from './describeActivations.ts'
import { pictureOfActivations } from './pictureOfActivations.ts'
import { SlopesPane } from './SlopesPane.tsx'
import { UnitPane } from './UnitPane.tsx'
import { UnitsPane } from './UnitsPane.tsx'
import { unitOverlay } from './unitOverlay.ts'
import { useUnitChoice } from './useUnitChoice.ts'

const captionMs = 500
/** Parts stand side by side from this width on. */
const wide = 860
/** Lower than this a unit's histogram has room, its curve has none. */
const low = 186

/** The function of every unit of a layer with the data on it, and what its slopes do to gradients. */
export function ActivationsView() {
  const config = usePlayground((state) => state.config)
  const points = usePlayground((state) => state.run.points)
  const chosen = usePlayground((state) => state.view.point)
  const [look, choose] = useUnitChoice()
  const layers = config.hidden.length
  const layer = Math.max(1, Math.min(look.layer, layers))
  const units = config.hidden[layer - 1]?.units ?? 0
  const unit = look.unit > 0 && look.unit <= units ? look.unit - 1 : null
  // The network has a ring of its own around the unit that is selected there.
  const isSelected = usePlayground(
    ({ view }) => view.selectedUnit?.layer === layer - 1 && view.selectedUnit.unit === unit,
  )
  const answers = useInspection({ kind: 'activations', layer })
  const answer = useSampled(answers, captionMs)
  const [ref, size] = useSize<HTMLDivElement>()
  const { setView } = useActions()
  const overlay = useMemo(
    () => unitOverlay(answers, unit === null || isSelected ? undefined : { layer, unit }),
    [answers, layer, unit, isSelected],
  )
  useEffect(() => {
    setView({ overlay })
    return () => setView({ overlay: null })
  }, [overlay, setView])
  const isShown = answer?.layer === layer || layers === 0
  const caption = isShown ? describeActivations(answer) : ''
  const isWide = size !== null && size.width >= wide
  const isLow = isWide && size.height < low
  const stacked = isWide || size === null ? null : stackedGrid(units, size.width)
  const parts = { answers, layer, points, isLow }
  return (
    <ViewFrame
      caption={caption}
      description={`${caption} ${isShown ? describeUnits(answer) : ''}`}
      file="activations"
      phoneRem={phoneHeight(stacked, layers, unit !== null)}
      picture={() =>
        pictureOfActivations({ config, answer: answers.get(), points, unit, chosen, caption })
      }
      tools={
        layers > 1 && (
          <Segmented
            label="Layer shown"
            hint="The hidden layer whose units are shown."
            value={String(layer)}
            options={config.hidden.map((_, i) => ({ value: String(i + 1), text: `${i + 1}` }))}
            onChange={(value) => choose({ layer: Number(value), unit: 0 })}
          />
        )
      }
    >
      <div ref={ref} className={`${css.parts} ${isWide ? css.wide : ''}`}>
        {size === null || points === null || units === 0 ? null : (
          <>
            <UnitsPane
              {...parts}
              units={units}
              stacked={stacked}
              answer={answer}
              unit={unit}
              onChoose={(at) => choose({ unit: at === unit ? 0 : at + 1 })}
            />
            {unit === null ? null : <UnitPane {...parts} unit={unit} answer={answer} />}
            <SlopesPane answers={answers} />
          </>
        )}
      </div>
    </ViewFrame>
  )
}

/** Sentence and tools, the units, the large one, and a row for each layer's slope, in rem of 16 px. */
function phoneHeight(grid: UnitGrid | null, layers: number, hasLarge: boolean): number {
  if (grid === null || grid.rows === 0) return 4
  return 5 + (grid.rows * grid.cellHeight) / 16 + (hasLarge ? 17 : 0) + 5 + 2 * layers
}
