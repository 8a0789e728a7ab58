import { type ReactNode, useEffect, useState } from 'react'
import type { OwnTable } from '../../datasets/index.ts'
import { useActions } from '../../store/index.ts'
import { className, DrawSensor, type PlanePoint } from '../../views/index.ts'
import { formatNumber } from '../common/format.ts'
import type { PlotDrawing } from '../output/plotDrawing.ts'
import { DrawTools } from './DrawTools.tsx'
import { decimalsOf, rounded } from './grid.ts'
import { ERASER_REACH, fittedPen, MOVE_REACH, nearest, type Pen } from './strokes.ts'
import { useDrawing } from './useDrawing.ts'

const firstPen: Pen = {
  tool: 'brush',
  value: 1,
  isTraining: true,
  width: 0.05,
  density: 4,
}

interface Props {
  /** The plot, drawn on or not. */
  readonly plot: (drawing: PlotDrawing | undefined) => ReactNode
  readonly beside: boolean
}

/** The output plot with the tools that draw points on it. */
export function DrawOutput({ plot, beside }: Props) {
  const [chosen, setPen] = useState(firstPen)
  const drawing = useDrawing(chosen)
  const { setView } = useActions()
  useEffect(() => focusDrawButton, [])
  if (drawing === null) return plot(undefined)
  const { table, points, hand, news } = drawing
  const pen = fittedPen(chosen, table)
  const change = (values: Partial<Pen>): void => setPen({ ...pen, ...values })
  const reach = { brush: 0, eraser: ERASER_REACH, move: MOVE_REACH }[pen.tool]

  const describe = (place: PlanePoint): string => {
    const [across, up] = points.axisLabels
    const x1 = formatNumber(rounded(place.x1, decimalsOf(points.domain.x1)))
    const x2 = formatNumber(rounded(place.x2, decimalsOf(points.domain.x2)))
    const near = nearest(table, place, points.domain, MOVE_REACH)
    return `${across} ${x1}, ${up} ${x2}${near < 0 ? '' : `, ${pointName(table, near)} here`}`
  }
  return (
    <>
      {plot({
        points,
        sensor: (plane) => (
          <DrawSensor
            plane={plane}
            hand={{
              ...hand,
              choose: (value) => {
                if (value < table.classNames.length) change({ value })
              },
              leave: () => setView({ isDrawing: false }),
            }}
            label="Drawing plane. Arrow keys move the pen, Enter draws, Delete erases the nearest point, numbers choose the class, Escape ends."
            reachPx={reach * plane.sizePx}
            holds={pen.tool === 'move'}
            describe={describe}
            news={news}
          />
        ),
      })}
      <DrawTools pen={pen} onChange={change} drawing={drawing} beside={beside} />
    </>
  )
}

function pointName(table: OwnTable, at: number): string {
  const target = table.target[at] ?? 0
  return table.kind === 'classes' ? className(table, target) : `y ${formatNumber(target)}`
}

/** The tools go with their buttons: the keyboard goes on where drawing was begun. */
function focusDrawButton(): void {
  document.querySelector<HTMLElement>('[data-draws-points]')?.focus({ preventScroll: true })
}
