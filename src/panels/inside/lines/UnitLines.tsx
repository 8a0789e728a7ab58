import { useMemo } from 'react'
import type { PointSet } from '../../../datasets/index.ts'
import { usePlayground } from '../../../store/index.ts'
import { LineHandles, type Plane, UnitLinesCanvas, useThemeColors } from '../../../views/index.ts'
import { unitSymbol } from '../hidden/spaceNames.ts'
import { useLineHand } from './useLineHand.ts'
import { useUnitLines } from './useUnitLines.ts'

interface Props {
  readonly plane: Plane
  readonly points: PointSet
}

const lineMs = 33
const curveMs = 150

/** Where each unit that reads the inputs has z = 0, with its firing side; with inputs x₁ and x₂ to be dragged. */
export function UnitLines({ plane, points }: Props) {
  const config = usePlayground((state) => state.config)
  const units = usePlayground((state) => state.run.layerSizes[1] ?? 1)
  const depth = config.hidden.length
  const names = useMemo(
    () =>
      Array.from({ length: units }, (_, unit) =>
        depth > 0 ? unitSymbol('h', 1, unit, 1) : units > 1 ? unitSymbol('z', 1, unit, 1) : 'f',
      ),
    [units, depth],
  )
  const lines = useUnitLines(config, points, plane, names)
  const hand = useLineHand(lines)
  const { inputs } = lines
  const isLocked = usePlayground(({ view }) => view.controls['edit-parameters'] !== undefined)
  return (
    <>
      <UnitLinesCanvas
        lines={lines.lines}
        sizePx={plane.sizePx}
        colors={useThemeColors()}
        intervalMs={inputs === null ? curveMs : lineMs}
      />
      {inputs !== null && !isLocked && (
        <LineHandles
          lines={lines.lines}
          names={names}
          sizePx={plane.sizePx}
          canTurn={inputs[0] >= 0 && inputs[1] >= 0}
          hand={hand}
        />
      )}
    </>
  )
}
