import { type ReactNode, useMemo } from 'react'
import type { ThemeColors } from '../colors.ts'
import type { Live } from '../live.ts'
import { Crosshair } from './Crosshair.tsx'
import { CurveCanvas } from './CurveCanvas.tsx'
import { CurveReadout } from './CurveReadout.tsx'
import type { Curve } from './curve.ts'
import { linePath } from './decimate.ts'
import css from './Plot.module.css'
import { PlotFrame } from './PlotFrame.tsx'
import { PlotSensor } from './PlotSensor.tsx'
import { PointsCanvas } from './PointsCanvas.tsx'
import { createPlane, type Plane, type PlaneDomain } from './plane.ts'
import { planeTicks } from './planeTicks.ts'
import { nearestPoint, type PlotPoints } from './points.ts'
import { usePlotPointer } from './usePlotPointer.ts'

export interface CurvePlotProps {
  readonly live: Live<Curve | null>
  readonly points: PlotPoints | null
  readonly domain: PlaneDomain
  readonly sizePx: number
  readonly colors: ThemeColors
  readonly axisNames: readonly [string, string]
  readonly hiddenSizes: readonly number[]
  /** The unit shown thick: hovered or selected. Keep the object while it is the same unit. */
  readonly selected: { readonly layer: number; readonly unit: number } | null
  readonly showTest: boolean
  /** What the points show without noise, if that is known. Keep the function while the data stay. */
  readonly target: ((x: number) => number) | null
  readonly label: string
  /** What takes pointer and keys in place of the crosshair. */
  readonly sensor?: ((plane: Plane) => ReactNode) | undefined
  /** What a view of the drawer adds on top. */
  readonly marks?: ((plane: Plane) => ReactNode) | undefined
  /** Told which point is clicked; −1 = none. */
  readonly onPick?: ((point: number) => void) | undefined
}

/** 1-D regression: the data, the network's curve, and what each hidden unit adds to it. */
export function CurvePlot(props: CurvePlotProps) {
  const { live, points, domain, sizePx, colors, axisNames, hiddenSizes, selected, showTest } = props
  const { target } = props
  const plane = useMemo(() => createPlane(domain, sizePx), [domain, sizePx])
  const { place, handlers } = usePlotPointer(plane)
  const at = place && { x: plane.toX(place.x1), y: plane.toY(place.x2) }
  const near = points && at ? nearestPoint(points, plane.toX, plane.toY, at, 9, showTest) : -1
  return (
    <PlotFrame
      plane={plane}
      showYAxis
      axisNames={axisNames}
      caption={
        place ? (
          <CurveReadout
            {...{ live, points, place, near, domain, hiddenSizes, selected }}
            speak={place.by === 'keys'}
          />
        ) : (
          <CurveLegend
            contributions={hiddenSizes.length > 0}
            selected={selected !== null}
            target={target !== null}
          />
        )
      }
    >
      <CurveGrid plane={plane} target={target} />
      <CurveCanvas {...{ live, plane, hiddenSizes, selected, colors }} />
      {points && <PointsCanvas {...{ points, plane, colors, showTest }} />}
      {at && (
        <Crosshair
          sizePx={sizePx}
          x={points && near >= 0 ? plane.toX(points.x1[near] ?? 0) : at.x}
          y={points && near >= 0 ? plane.toY(points.x2[near] ?? 0) : at.y}
          lines={place.by === 'keys'}
          ringPx={near >= 0 ? 9 : 0}
        />
      )}
      {props.sensor?.(plane) ?? (
        <PlotSensor label={props.label} handlers={handlers} onPick={() => props.onPick?.(near)} />
      )}
      {props.marks?.(plane)}
    </PlotFrame>
  )
}

/** Before the lines: beside a number they would read as its minus sign. */
const labelRoomPx = 34

function CurveGrid({ plane, target }: { plane: Plane; target: CurvePlotProps['target'] }) {
  const { domain, sizePx } = plane
  const path = useMemo(() => target && targetPath(plane, target), [plane, target])
  return (
    <svg className={css.grid} width={sizePx} height={sizePx} aria-hidden="true">
      {planeTicks(domain.x2, sizePx).map((tick) => (
        <path
          key={tick}
          d={`M${labelRoomPx},${plane.toY(tick)}H${sizePx}`}
          data-zero={tick === 0}
        />
      ))}
      {path && <path className={css.target} d={path} />}
    </svg>
  )
}

/** One place a pixel: a step stays upright. */
function targetPath(plane: Plane, target: (x: number) => number): string {
  const places = Array.from({ length: Math.floor(plane.sizePx) + 1 }, (_, x) => x)
  return linePath(places.map((x) => ({ x, y: plane.toY(target(plane.x1At(x))) })))
}

interface LegendProps {
  readonly contributions: boolean
  readonly selected: boolean
  readonly target: boolean
}

function CurveLegend({ contributions, selected, target }: LegendProps) {
  return (
    <span className={css.legend}>
      <span>
        <i className={css.lineKey} data-role="output" />
        network
      </span>
      {target && (
        <span>
          <i className={css.lineKey} data-role="target" />
          target
        </span>
      )}
      {contributions && (
        <span>
          <i className={css.lineKey} data-role="contribution" />
          {selected ? 'units, one chosen' : 'what each unit adds'}
        </span>
      )}
    </span>
  )
}
