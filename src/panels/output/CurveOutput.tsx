import { useMemo } from 'react'
import type { PointSet } from '../../datasets/index.ts'
import { usePlayground } from '../../store/index.ts'
import { CurvePlot, useThemeColors } from '../../views/index.ts'
import { curveTarget } from './curveTarget.ts'
import type { PlotDrawing } from './plotDrawing.ts'
import { useCurveLive } from './useCurveLive.ts'
import { usePlotMarks } from './usePlotMarks.tsx'

interface Props {
  readonly points: PointSet
  readonly sizePx: number
  readonly drawing?: PlotDrawing | undefined
}

/** The network over x, with what each hidden unit adds. */
export function CurveOutput({ points, sizePx, drawing }: Props) {
  const hidden = usePlayground((state) => state.config.hidden)
  const selected = usePlayground(({ view }) => view.hoveredUnit ?? view.selectedUnit)
  const showTest = usePlayground((state) => state.view.showTest)
  const data = usePlayground((state) => state.config.data)
  const target = useMemo(() => curveTarget(data), [data])
  const live = useCurveLive()
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
      showTest={showTest || drawing !== undefined}
      target={target}
      sensor={drawing?.sensor}
      {...usePlotMarks(points)}
      label={`The network’s ${points.axisLabels[1]} over ${points.axisLabels[0]}`}
    />
  )
}
