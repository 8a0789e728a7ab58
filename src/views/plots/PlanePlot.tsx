import { type ReactNode, useMemo } from 'react'
import type { ThemeColors } from '../colors.ts'
import type { Live } from '../live.ts'
import { FieldCanvas } from './FieldCanvas.tsx'
import type { Field, FieldScale } from './field.ts'
import { laterMark } from './laterMark.tsx'
import { PlaneLegend } from './PlaneLegend.tsx'
import { PlotFrame } from './PlotFrame.tsx'
import { PlotSensor } from './PlotSensor.tsx'
import { PointsCanvas } from './PointsCanvas.tsx'
import { createPlane, type Plane, type PlaneDomain } from './plane.ts'
import { nearestPoint, type PlotPoints, pointRadius } from './points.ts'
import { usePlotPointer } from './usePlotPointer.ts'

export interface PlanePlotProps {
  readonly live: Live<Field | null>
  /** What the values of a field mean; keep the function while the network's structure stays. */
  readonly scaleOf: (field: Field) => FieldScale
  readonly points: PlotPoints | null
  readonly domain: PlaneDomain
  readonly sizePx: number
  readonly colors: ThemeColors
  readonly axisNames: readonly [string, string]
  /** True for real sets: the vertical axis and both names are shown. */
  readonly ownUnits: boolean
  /** What a value is called under the pointer: "P", "f", "h". */
  readonly valueName: string
  /** For assistive technology: what the plot shows. */
  readonly label: string
  readonly showBoundary: boolean
  readonly showTest: boolean
  readonly showErrors: boolean
  readonly hard: boolean
  /** What takes pointer and keys in place of the crosshair. */
  readonly sensor?: ((plane: Plane) => ReactNode) | undefined
  /** What a view of the drawer adds on top. */
  readonly marks?: ((plane: Plane) => ReactNode) | undefined
  /** Told which point is clicked; −1 = none. */
  readonly onPick?: ((point: number) => void) | undefined
}

// The field and the points can be seen and used before these have come.
const BoundaryCanvas = laterMark((marks) => marks.BoundaryCanvas)
const Crosshair = laterMark((marks) => marks.Crosshair)
const ErrorRings = laterMark((marks) => marks.ErrorRings)
const PlaneReadout = laterMark((marks) => marks.PlaneReadout)

/** The output, or one unit, over the input plane with the data on it. */
export function PlanePlot(props: PlanePlotProps) {
  const { live, scaleOf, points, domain, sizePx, colors, axisNames, ownUnits, showTest } = props
  const plane = useMemo(() => createPlane(domain, sizePx), [domain, sizePx])
  const { place, handlers } = usePlotPointer(plane)
  const at = place && { x: plane.toX(place.x1), y: plane.toY(place.x2) }
  const near = points && at ? nearestPoint(points, plane.toX, plane.toY, at, 9, showTest) : -1
  const ring = points && near >= 0 ? pointRadius(points.x1.length, sizePx) + 5 : 0
  return (
    <PlotFrame
      plane={plane}
      showYAxis={ownUnits}
      axisNames={ownUnits ? axisNames : ['', '']}
      caption={
        place ? (
          <PlaneReadout
            {...{ live, scaleOf, domain, points, place, near, axisNames }}
            valueName={props.valueName}
            speak={place.by === 'keys'}
          />
        ) : (
          <PlaneLegend
            {...{ live, scaleOf, points, showTest, colors, sizePx }}
            showErrors={props.showErrors}
          />
        )
      }
    >
      <FieldCanvas live={live} scaleOf={scaleOf} colors={colors} hard={props.hard} />
      {props.showBoundary && <BoundaryCanvas {...{ live, scaleOf, colors, sizePx }} />}
      {points && <PointsCanvas {...{ points, plane, colors, showTest }} />}
      {points && props.showErrors && (
        <ErrorRings {...{ points, plane, live, scaleOf, colors, showTest }} />
      )}
      {at && (
        <Crosshair
          sizePx={sizePx}
          x={points && near >= 0 ? plane.toX(points.x1[near] ?? 0) : at.x}
          y={points && near >= 0 ? plane.toY(points.x2[near] ?? 0) : at.y}
          lines={place.by === 'keys'}
          ringPx={ring}
        />
      )}
      {props.sensor?.(plane) ?? (
        <PlotSensor label={props.label} handlers={handlers} onPick={() => props.onPick?.(near)} />
      )}
      {props.marks?.(plane)}
    </PlotFrame>
  )
}
