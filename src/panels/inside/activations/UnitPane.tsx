import { useCallback, useEffect, useMemo } from 'react'
import type { Activations } from '../../../run/index.ts'
import { useActions, usePlayground } from '../../../store/index.ts'
import { drawUnit, LiveCanvas, type Pen, useSize, useThemeColors } from '../../../views/index.ts'
import { Button } from '../../common/Button.tsx'
import { formatSmall } from '../../common/format.ts'
import { Pane } from '../common/Pane.tsx'
import css from './ActivationsView.module.css'
import { describeNear, nearLabel } from './describeNear.ts'
import { nearestPoints } from './nearestPoints.ts'
import type { PartProps } from './parts.ts'
import { fits, rangeOf, unitPlot, unitZ } from './unitPlots.ts'
import { unitFault, unitStateText } from './unitState.ts'

const nearest = 3

/** One unit large, and the points that are nearest to the bend of its function: ringed in the plot. */
export function UnitPane({
  answers,
  answer,
  layer,
  points,
  isLow,
  unit,
}: PartProps & { readonly unit: number }) {
  const [ref, size] = useSize<HTMLDivElement>()
  const theme = useThemeColors()
  const chosen = usePlayground((state) => state.view.point)
  const { setView } = useActions()
  const { width = 0, height = 0 } = size ?? {}
  const draw = useCallback(
    (pen: Pen, newest: Activations | null) => {
      if (!fits(newest, points) || points === null) return
      if (newest.layer !== layer || unit >= newest.units) return
      const plot = unitPlot(newest, unit, rangeOf(unitZ(newest, unit)), { points, theme, chosen })
      drawUnit(pen, plot, { width, height, form: isLow ? 'bars' : 'large', theme })
    },
    [points, layer, unit, width, height, isLow, theme, chosen],
  )
  const shown = fits(answer, points) && answer.layer === layer ? answer : null
  const near = useMemo(() => {
    if (shown === null || points === null) return []
    return nearestPoints(unitZ(shown, unit), points.isTraining, nearest)
  }, [shown, points, unit])
  const marked = near.map(({ point }) => point).join()
  useEffect(() => {
    if (marked === '') return
    setView({ markedPoints: marked.split(',').map(Number) })
    return () => setView({ markedPoints: null })
  }, [marked, setView])
  const slopes = shown?.slopes[layer - 1]
  const of = {
    activation: slopes?.activation ?? 'linear',
    isDead: slopes !== undefined && unitFault(slopes, unit) === 'dead',
    layer,
  }
  return (
    <Pane
      name={`Unit ${unit + 1} of layer ${layer}`}
      beside={slopes && unitStateText(slopes, unit)}
      className={css.large}
    >
      <div ref={ref} className={css.box}>
        {size === null ? null : <LiveCanvas live={answers} {...{ width, height, draw }} />}
      </div>
      {near.length === 0 ? null : (
        <div className={css.near}>
          <span>{nearLabel(of)}</span>
          {near.map(({ point, z }) => (
            <Button
              key={point}
              look="chip"
              className={css.point}
              aria-pressed={point === chosen}
              hint={describeNear({ point, z }, of)}
              onClick={() => setView({ point: point === chosen ? null : point })}
            >
              point {point + 1}: {formatSmall(z)}
            </Button>
          ))}
        </div>
      )}
    </Pane>
  )
}
