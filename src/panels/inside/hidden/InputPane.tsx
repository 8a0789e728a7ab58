import { useCallback } from 'react'
import type { PointSet } from '../../../datasets/index.ts'
import {
  type PlaygroundState,
  useActions,
  useFrameLive,
  usePlayground,
} from '../../../store/index.ts'
import {
  type Curve,
  CurvePlot,
  type Field,
  type Plane,
  PlanePlot,
  useThemeColors,
} from '../../../views/index.ts'
import { fieldScaleOf } from '../../output/plotMeaning.ts'
import { usePlotNetwork } from '../../output/usePlotNetwork.ts'
import { PlotMarks } from '../PlotMarks.tsx'
import css from './HiddenView.module.css'

interface Props {
  readonly points: PointSet | null
  readonly sizePx: number
}

/** The plane of the inputs with what the network computes over it. */
export function InputPane({ points, sizePx }: Props) {
  return (
    <section className={css.pane} aria-label="Input plane">
      <h3 className={css.title}>Input {points?.task === 'curve' ? 'line' : 'plane'}</h3>
      {points === null ? null : points.task === 'curve' ? (
        <InputCurve points={points} sizePx={sizePx} />
      ) : (
        <InputPlot points={points} sizePx={sizePx} />
      )}
    </section>
  )
}

function InputPlot({ points, sizePx }: { readonly points: PointSet; readonly sizePx: number }) {
  const network = usePlotNetwork()
  const view = usePlayground((state) => state.view)
  const { setView } = useActions()
  const live = useFrameLive(selectField)
  const scaleOf = useCallback((field: Field) => fieldScaleOf(network, field), [network])
  const marks = useCallback(
    (plane: Plane) => <PlotMarks plane={plane} points={points} lines />,
    [points],
  )
  return (
    <PlanePlot
      live={live}
      scaleOf={scaleOf}
      points={points}
      domain={points.domain}
      sizePx={sizePx}
      colors={useThemeColors()}
      axisNames={points.axisLabels}
      ownUnits={points.standardisation.some(({ mean, deviation }) => mean !== 0 || deviation !== 1)}
      valueName="f"
      label="Input plane"
      showBoundary={false}
      showTest={view.showTest}
      showErrors={false}
      hard={false}
      marks={marks}
      onPick={(near) => setView({ point: near < 0 ? null : near })}
    />
  )
}

const noUnits: readonly number[] = []

function InputCurve({ points, sizePx }: { readonly points: PointSet; readonly sizePx: number }) {
  const showTest = usePlayground((state) => state.view.showTest)
  const { setView } = useActions()
  const live = useFrameLive(selectCurve)
  const marks = useCallback((plane: Plane) => <PlotMarks plane={plane} points={points} />, [points])
  return (
    <CurvePlot
      live={live}
      points={points}
      domain={points.domain}
      sizePx={sizePx}
      colors={useThemeColors()}
      axisNames={points.axisLabels}
      hiddenSizes={noUnits}
      selected={null}
      showTest={showTest}
      target={null}
      marks={marks}
      onPick={(near) => setView({ point: near < 0 ? null : near })}
      label="Input line"
    />
  )
}

function selectCurve({ run }: PlaygroundState): Curve | null {
  return run.frame?.fields.kind === 'curve' ? run.frame.fields : null
}

function selectField({ run }: PlaygroundState): Field | null {
  return run.frame?.fields.kind === 'field' ? run.frame.fields : null
}
