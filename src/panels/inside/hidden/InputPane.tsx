import { useCallback, useMemo } from 'react'
import type { PointSet } from '../../../datasets/index.ts'
import { useActions, usePlayground } from '../../../store/index.ts'
import {
  CurvePlot,
  type Field,
  type Plane,
  PlanePlot,
  useThemeColors,
} from '../../../views/index.ts'
import { hasOwnUnits } from '../../output/hasOwnUnits.ts'
import { fieldScaleOf } from '../../output/plotMeaning.ts'
import { useCurveLive } from '../../output/useCurveLive.ts'
import { useFieldLive } from '../../output/useFieldLive.ts'
import { usePlotNetwork } from '../../output/usePlotNetwork.ts'
import { PlotMarks } from '../PlotMarks.tsx'
import { CornerMarks } from './CornerMarks.tsx'
import type { Corner } from './corners.ts'
import css from './HiddenView.module.css'

interface PlotProps {
  readonly points: PointSet
  readonly sizePx: number
  /** Those that are not points themselves. */
  readonly corners: readonly Corner[]
}

/** The plane of the inputs with what the network computes over it. */
export function InputPane({
  points,
  ...rest
}: Omit<PlotProps, 'points'> & { readonly points: PointSet | null }) {
  return (
    <section className={css.pane} aria-label="Input plane">
      <h3 className={css.title}>Input {points?.task === 'curve' ? 'line' : 'plane'}</h3>
      {points === null ? null : points.task === 'curve' ? (
        <InputCurve points={points} {...rest} />
      ) : (
        <InputPlot points={points} {...rest} />
      )}
    </section>
  )
}

function InputPlot(props: PlotProps) {
  const { points, sizePx } = props
  const network = usePlotNetwork()
  const showTest = usePlayground((state) => state.view.showTest)
  const scaleOf = useCallback((field: Field) => fieldScaleOf(network, field), [network])
  return (
    <PlanePlot
      live={useFieldLive()}
      scaleOf={scaleOf}
      points={points}
      domain={points.domain}
      sizePx={sizePx}
      colors={useThemeColors()}
      axisNames={points.axisLabels}
      ownUnits={hasOwnUnits(points)}
      valueName="f"
      label="Input plane"
      showBoundary={false}
      showTest={showTest}
      showErrors={false}
      hard={false}
      {...useInputMarks(props)}
    />
  )
}

function InputCurve(props: PlotProps) {
  const { points, sizePx } = props
  const showTest = usePlayground((state) => state.view.showTest)
  const hidden = usePlayground((state) => state.config.hidden)
  const hiddenSizes = useMemo(() => hidden.map((layer) => layer.units), [hidden])
  return (
    <CurvePlot
      live={useCurveLive()}
      points={points}
      domain={points.domain}
      sizePx={sizePx}
      colors={useThemeColors()}
      axisNames={points.axisLabels}
      hiddenSizes={hiddenSizes}
      selected={null}
      showTest={showTest}
      target={null}
      label="Input line"
      {...useInputMarks(props)}
    />
  )
}

/** What the view adds to the plot, and what a click in it does. */
function useInputMarks({ points, corners }: PlotProps) {
  const { setView } = useActions()
  const onPick = useCallback(
    (near: number) => setView({ point: near < 0 ? null : near }),
    [setView],
  )
  const marks = useCallback(
    (plane: Plane) => (
      <>
        <CornerMarks plane={plane} corners={corners} />
        <PlotMarks plane={plane} points={points} lines />
      </>
    ),
    [points, corners],
  )
  return { marks, onPick }
}
