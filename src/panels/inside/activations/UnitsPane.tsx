import { type KeyboardEvent, useCallback, useRef, useState } from 'react'
import type { Activations } from '../../../run/index.ts'
import { usePlayground } from '../../../store/index.ts'
import {
  cellNext,
  drawUnit,
  LiveCanvas,
  type Pen,
  type UnitGrid,
  type UnitPlot,
  unitGrid,
  useSize,
  useThemeColors,
} from '../../../views/index.ts'
import { formatNumber } from '../../common/format.ts'
import { Pane } from '../common/Pane.tsx'
import css from './ActivationsView.module.css'
import { cellTexts } from './cellTexts.ts'
import type { PartProps } from './parts.ts'
import { fits, rangeOf, unitPlot } from './unitPlots.ts'
import { stateKey, unitFault, unitStateText } from './unitState.ts'

interface Props extends PartProps {
  readonly units: number
  /** The grid where the page scrolls; null = what fits. */
  readonly stacked: UnitGrid | null
  /** The one that is shown large, or null. */
  readonly unit: number | null
  readonly onChoose: (unit: number) => void
}

const leastCell = 62
const nameHeight = 18
const cellGap = 10
/** Lower cells have no room for a curve above the histogram. */
const leastCurve = 58

/** All units of a layer side by side; a click shows one large. One Tab stop, arrows move. */
export function UnitsPane(props: Props) {
  const { answers, answer, layer, points, isLow, units, stacked, unit, onChoose } = props
  const [ref, size] = useSize<HTMLDivElement>()
  const [focused, focus] = useState(0)
  const list = useRef<HTMLDivElement>(null)
  const theme = useThemeColors()
  const chosen = usePlayground((state) => state.view.point)
  const { width = 0, height = 0 } = size ?? {}
  const grid = stacked ?? unitGrid(units, width + cellGap, height + cellGap, leastCell)
  const { columns, cellWidth, cellHeight } = grid
  const plotHeight = cellHeight - nameHeight - cellGap
  const form = isLow || plotHeight < leastCurve ? 'bars' : 'small'
  const draw = useCallback(
    (pen: Pen, newest: Activations | null) => {
      if (!fits(newest, points) || points === null) return
      if (newest.layer !== layer || newest.units !== units) return
      const range = rangeOf(newest.z)
      for (let at = 0; at < units; at++) {
        pen.save()
        pen.translate(
          (at % columns) * cellWidth,
          Math.floor(at / columns) * cellHeight + nameHeight,
        )
        const look = { width: cellWidth - cellGap, height: plotHeight, form, theme } as const
        drawUnit(pen, unitPlot(newest, at, range, { points, theme, chosen }), look)
        pen.restore()
      }
    },
    [points, layer, units, columns, cellWidth, cellHeight, plotHeight, form, theme, chosen],
  )
  const stop = Math.min(focused, units - 1)
  const handleKey = (event: KeyboardEvent): void => {
    const next = cellNext(grid, units, stop, event.key)
    if (next === null) return
    event.preventDefault()
    focus(next)
    list.current?.querySelectorAll('button')[next]?.focus()
  }
  const slopes = answer?.layer === layer ? answer.slopes[layer - 1] : undefined
  const range = answer === null ? null : rangeOf(answer.z)
  return (
    <Pane
      name={`Units of layer ${layer}`}
      beside={
        range === null ? undefined : (
          <Keys range={range} hasCurve={form === 'small'} word={slopes && stateKey(slopes)} />
        )
      }
      className={css.units}
    >
      <div ref={ref} className={css.box}>
        {size === null ? null : (
          <div className={css.grid} style={{ height: grid.rows * cellHeight }}>
            <LiveCanvas
              live={answers}
              width={columns * cellWidth}
              height={grid.rows * cellHeight}
              draw={draw}
            />
            {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would bring a frame of its own */}
            <div ref={list} role="group" aria-label="Units" onKeyDown={handleKey}>
              {Array.from({ length: units }, (_, at) => (
                <UnitButton
                  // biome-ignore lint/suspicious/noArrayIndexKey: a unit is its number
                  key={at}
                  number={at + 1}
                  state={slopes === undefined ? '' : unitStateText(slopes, at)}
                  isFault={slopes !== undefined && unitFault(slopes, at) !== null}
                  isPressed={at === unit}
                  isStop={at === stop}
                  box={{
                    left: (at % columns) * cellWidth,
                    top: Math.floor(at / columns) * cellHeight,
                    width: cellWidth - cellGap,
                    height: cellHeight - cellGap,
                  }}
                  onFocus={() => focus(at)}
                  onClick={() => onChoose(at)}
                />
              ))}
            </div>
          </div>
        )}
      </div>
    </Pane>
  )
}

interface UnitButtonProps {
  readonly number: number
  readonly state: string
  readonly isFault: boolean
  readonly isPressed: boolean
  readonly isStop: boolean
  readonly box: { readonly left: number; top: number; width: number; height: number }
  readonly onFocus: () => void
  readonly onClick: () => void
}

function UnitButton({ number, state, isFault, isPressed, isStop, box, ...on }: UnitButtonProps) {
  const shown = cellTexts(number, state, box.width)
  return (
    <button
      type="button"
      aria-label={`Unit ${number} ${state}`.trim()}
      className={css.unit}
      style={box}
      tabIndex={isStop ? 0 : -1}
      aria-pressed={isPressed}
      {...on}
    >
      <span className={isFault && shown.state === '' ? css.fault : undefined}>{shown.name}</span>
      <span className={isFault ? css.fault : css.state}>{shown.state}</span>
    </button>
  )
}

interface KeysProps {
  readonly range: UnitPlot['range']
  readonly hasCurve: boolean
  /** What the words beside the units mean. */
  readonly word: string | undefined
}

function Keys({ range, hasCurve, word }: KeysProps) {
  return (
    <span className={css.keys}>
      {hasCurve ? (
        <>
          <i className={css.value} /> g <i className={css.slope} /> g′
        </>
      ) : null}
      {word ? <span>{word}</span> : null}
      <span>
        z from {formatNumber(range[0])} to {formatNumber(range[1])}
      </span>
    </span>
  )
}
