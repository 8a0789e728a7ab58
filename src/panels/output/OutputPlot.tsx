import { Suspense, useCallback } from 'react'
import { measurementsOf, type PointSet, taskOf } from '../../datasets/index.ts'
import { usePlayground } from '../../store/index.ts'
import { type Field, PlanePlot, useThemeColors } from '../../views/index.ts'
import { laterPart } from '../common/laterPart.tsx'
import { hasOwnUnits } from './hasOwnUnits.ts'
import type { PlotDrawing } from './plotDrawing.ts'
import { fieldScaleOf, plotTitle } from './plotMeaning.ts'
import { useFieldLive } from './useFieldLive.ts'
import { usePlotFlags } from './usePlotFlags.ts'
import { usePlotMarks } from './usePlotMarks.tsx'
import { usePlotNetwork } from './usePlotNetwork.ts'

// Most visits never show a curve.
const CurveOutput = laterPart((parts) => parts.CurveOutput)

interface Props {
  readonly sizePx: number
  /** While somebody draws. */
  readonly drawing?: PlotDrawing | undefined
}

/** The plot that goes with the data: a curve over x, or a field over the plane. */
export function OutputPlot({ sizePx, drawing }: Props) {
  const made = usePlayground((state) => state.run.points)
  const points = drawing?.points ?? made
  const room = <div style={{ width: sizePx, height: sizePx }} />
  // Real sets and curves have a plane of their own, which comes with their points.
  const hasUsualPlane = usePlayground(
    ({ config: { data } }) =>
      taskOf(data) !== 'curve' && data.set !== 'own' && measurementsOf(data.set).length === 0,
  )
  if (!points && !hasUsualPlane) return room
  if (points?.task !== 'curve') return <PlaneOutput {...{ points, sizePx, drawing }} />
  return (
    <Suspense fallback={room}>
      <CurveOutput {...{ points, sizePx, drawing }} />
    </Suspense>
  )
}

interface OutputProps extends Props {
  readonly points: PointSet | null
}

/** The plane of generated points. */
const usualDomain: PointSet['domain'] = { x1: [-6, 6], x2: [-6, 6] }
const usualLabels: PointSet['axisLabels'] = ['x₁', 'x₂']

function PlaneOutput({ points, sizePx, drawing }: OutputProps) {
  const network = usePlotNetwork()
  const unit = usePlayground(({ view }) => view.hoveredUnit ?? view.selectedUnit)
  const { showBoundary, showTest, showErrors, discretise } = usePlotFlags()
  const live = useFieldLive()
  const scaleOf = useCallback((field: Field) => fieldScaleOf(network, field), [network])
  const { title, valueName } = plotTitle(network, unit)
  const isClasses = network.classes > 1
  const labels = points?.axisLabels ?? usualLabels
  return (
    <PlanePlot
      live={live}
      scaleOf={scaleOf}
      points={points}
      domain={points?.domain ?? usualDomain}
      sizePx={sizePx}
      colors={useThemeColors()}
      axisNames={labels}
      ownUnits={points !== null && hasOwnUnits(points)}
      valueName={valueName}
      label={`${title} over the plane of ${labels[0]} and ${labels[1]}`}
      showBoundary={showBoundary && isClasses}
      showTest={showTest || drawing !== undefined}
      showErrors={showErrors && isClasses && unit === null}
      hard={discretise && isClasses}
      sensor={drawing?.sensor}
      {...usePlotMarks(points)}
    />
  )
}
