import { useCallback, useMemo } from 'react'
import type { PointSet } from '../../datasets/index.ts'
import { type PlaygroundState, useFrameLive, usePlayground } from '../../store/index.ts'
import { type Curve, CurvePlot, type Field, PlanePlot, useThemeColors } from '../../views/index.ts'
import { fieldScaleOf, plotTitle } from './plotMeaning.ts'
import { usePlotNetwork } from './usePlotNetwork.ts'

interface Props {
  readonly sizePx: number
}

/** The plot that goes with the data: a curve over x, or a field over the plane. */
export function OutputPlot({ sizePx }: Props) {
  const points = usePlayground((state) => state.run.points)
  if (!points) return <div style={{ width: sizePx, height: sizePx }} />
  return points.task === 'curve' ? (
    <CurveOutput points={points} sizePx={sizePx} />
  ) : (
    <PlaneOutput points={points} sizePx={sizePx} />
  )
}

interface OutputProps extends Props {
  readonly points: PointSet
}

function PlaneOutput({ points, sizePx }: OutputProps) {
  const network = usePlotNetwork()
  const unit = usePlayground(({ view }) => view.hoveredUnit ?? view.selectedUnit)
  const view = usePlayground((state) => state.view)
  const live = useFrameLive(selectField)
  const scaleOf = useCallback((field: Field) => fieldScaleOf(network, field), [network])
  const { title, valueName } = plotTitle(network, unit)
  const isClasses = points.classes > 1
  return (
    <PlanePlot
      live={live}
      scaleOf={scaleOf}
      points={points}
      domain={points.domain}
      sizePx={sizePx}
      colors={useThemeColors()}
      axisNames={points.axisLabels}
      ownUnits={hasOwnUnits(points)}
      valueName={valueName}
      label={`${title} over the plane of ${points.axisLabels[0]} and ${points.axisLabels[1]}`}
      showBoundary={view.showBoundary && isClasses}
      showTest={view.showTest}
      showErrors={view.showErrors && isClasses && unit === null}
      hard={view.discretise && isClasses}
    />
  )
}

function CurveOutput({ points, sizePx }: OutputProps) {
  const hidden = usePlayground((state) => state.config.hidden)
  const selected = usePlayground(({ view }) => view.hoveredUnit ?? view.selectedUnit)
  const showTest = usePlayground((state) => state.view.showTest)
  const live = useFrameLive(selectCurve)
  const hiddenSizes = useMemo(() => hidden.map((layer) => layer.units), [hidden])
  return (
    <CurvePlot
      live={live}
      points={points}
      domain={points.domain}
      sizePx={sizePx}
      colors={useThemeColors()}
      axisNames={points.axisLabels}
      hiddenSizes={hiddenSizes}
      selected={selected}
      showTest={showTest}
      label={`The network’s ${points.axisLabels[1]} over ${points.axisLabels[0]}`}
    />
  )
}

function selectField({ run }: PlaygroundState): Field | null {
  return run.frame?.fields.kind === 'field' ? run.frame.fields : null
}

function selectCurve({ run }: PlaygroundState): Curve | null {
  return run.frame?.fields.kind === 'curve' ? run.frame.fields : null
}

function hasOwnUnits({ standardisation }: PointSet): boolean {
  return standardisation.some(({ mean, deviation }) => mean !== 0 || deviation !== 1)
}
