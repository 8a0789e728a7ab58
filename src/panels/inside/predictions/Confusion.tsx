import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react'
import type { PointSet } from '../../../datasets/index.ts'
import { useActions } from '../../../store/index.ts'
import {
  className,
  classShape,
  classToken,
  confusionTint,
  shapePath,
} from '../../../views/index.ts'
import { formatCount } from '../../common/format.ts'
import css from './PredictionsView.module.css'
import { confusionOf, type PredictionScene } from './predictionScene.ts'

interface ConfusionProps {
  readonly scene: PredictionScene | null
  readonly points: PointSet
  readonly places: readonly number[]
  readonly width: number
  readonly height: number
}

interface Cell {
  readonly row: number
  readonly column: number
}

const heads = 22
const largest = 66

/** True classes against classes told; a pressed cell rings its points in the plot. */
export function Confusion({ scene, points, places, width, height }: ConfusionProps) {
  const { classes } = points
  const cells = useMemo(
    () => confusionOf(scene?.told ?? new Int32Array(0), points.target, places, classes),
    [scene, points, places, classes],
  )
  const [pressed, press] = useState<Cell | null>(null)
  const [wished, setStop] = useState<Cell>({ row: 0, column: 0 })
  const within = (value: number): number => Math.min(classes - 1, Math.max(0, value))
  // There may be fewer classes than there were.
  const stop = { row: within(wished.row), column: within(wished.column) }
  const { setView } = useActions()
  const marked = pressed === null ? null : (cells[pressed.row]?.[pressed.column] ?? null)
  const text = marked?.join(' ') ?? null
  useEffect(() => {
    setView({ markedPoints: text === null ? null : text.split(' ').filter(Boolean).map(Number) })
  }, [text, setView])
  useEffect(() => () => setView({ markedPoints: null }), [setView])
  const grid = useRef<HTMLDivElement>(null)
  const handleKey = (event: KeyboardEvent): void => {
    const moves: Record<string, readonly [number, number]> = {
      ArrowUp: [-1, 0],
      ArrowDown: [1, 0],
      ArrowLeft: [0, -1],
      ArrowRight: [0, 1],
    }
    const move = moves[event.key]
    if (event.key === 'Escape') press(null)
    if (move === undefined) return
    event.preventDefault()
    const next = { row: within(stop.row + move[0]), column: within(stop.column + move[1]) }
    setStop(next)
    grid.current?.querySelectorAll<HTMLElement>('button')[next.row * classes + next.column]?.focus()
  }
  const side = Math.max(
    13,
    Math.floor(Math.min(largest, (height - heads - 16) / classes, (width - heads - 18) / classes)),
  )
  const columns = `${heads}px repeat(${classes}, ${side}px)`
  return (
    <div className={css.confusion}>
      <p className={css.told} style={{ paddingLeft: heads }}>
        predicted
      </p>
      <div
        ref={grid}
        role="application"
        aria-label="Confusion matrix: rows are true classes, columns predicted ones. Arrow keys move, Enter rings the points."
        className={css.cells}
        style={{ gridTemplateColumns: columns, fontSize: Math.max(9, Math.min(16, side * 0.42)) }}
        onKeyDown={handleKey}
      >
        <span />
        {cells.map((_, c) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a class is its number
          <Mark key={c} of={c} />
        ))}
        {cells.map((row, t) => [
          // biome-ignore lint/suspicious/noArrayIndexKey: a class is its number
          <Mark key={`true ${t}`} of={t} />,
          ...row.map((members, c) => (
            <button
              // biome-ignore lint/suspicious/noArrayIndexKey: a class is its number
              key={`${t} ${c}`}
              type="button"
              tabIndex={stop.row === t && stop.column === c ? 0 : -1}
              aria-pressed={pressed?.row === t && pressed.column === c}
              aria-label={`${formatCount(members.length)} of ${className(points, t)} predicted as ${className(points, c)}`}
              className={css.cell}
              style={{ height: side, background: tint(t, c, members.length, row) }}
              onFocus={() => setStop({ row: t, column: c })}
              onClick={() =>
                press(pressed?.row === t && pressed.column === c ? null : { row: t, column: c })
              }
            >
              {members.length}
            </button>
          )),
        ])}
      </div>
    </div>
  )
}

/** Right answers in the class's colour by their share of the row, wrong ones grey. */
function tint(
  of: number,
  told: number,
  count: number,
  row: readonly (readonly number[])[],
): string {
  const all = row.reduce((sum, members) => sum + members.length, 0)
  const color = of === told ? classToken(of) : 'var(--muted)'
  return `color-mix(in srgb, ${color} ${Math.round(100 * confusionTint(count, all))}%, var(--panel))`
}

function Mark({ of }: { readonly of: number }) {
  return (
    <svg className={css.mark} width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true">
      <path d={shapePath(classShape(of), 4.6)} fill={classToken(of)} />
    </svg>
  )
}
