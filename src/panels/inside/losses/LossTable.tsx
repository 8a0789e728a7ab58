import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react'
import type { PointSet } from '../../../datasets/index.ts'
import { useActions, usePlayground } from '../../../store/index.ts'
import {
  className,
  classShape,
  classToken,
  type Live,
  shapePath,
  useSampled,
} from '../../../views/index.ts'
import { Button } from '../../common/Button.tsx'
import { formatCount, formatLoss, formatSmall } from '../../common/format.ts'
import type { PointsOfPart } from '../common/pointsOfPart.ts'
import css from './LossesView.module.css'
import { columnsOf } from './lossColumns.ts'
import { type LossScene, sortPlaces } from './lossScene.ts'

export type Order = 'largest' | 'smallest' | 'number'

interface LossTableProps {
  readonly scene: Live<LossScene | null>
  readonly points: PointSet
  readonly part: PointsOfPart
  readonly order: Order
  readonly onOrder: (order: Order) => void
  readonly height: number
  readonly rowHeight: number
}

const sampleMs = 500

/** Every point's own loss, a page at a time; a chosen row is ringed in the plot, and the other way round. */
export function LossTable(props: LossTableProps) {
  const { points, part, order, height, rowHeight } = props
  const scene = useSampled(props.scene, sampleMs)
  const chosen = usePlayground((state) => state.view.point)
  const { setView } = useActions()
  const sorted = useMemo(
    () => sortPlaces(part.places, scene?.losses ?? [], order),
    [part, scene, order],
  )
  const size = Math.max(1, Math.floor((height - 2 * rowHeight - 4) / rowHeight))
  const pages = Math.max(1, Math.ceil(sorted.length / size))
  const [wished, setPage] = useState(0)
  const page = Math.min(pages - 1, wished)
  const newest = useRef({ sorted, size })
  newest.current = { sorted, size }
  const isKnown = scene !== null
  useEffect(() => {
    // Chosen in the plot, elsewhere or by the link: its page comes up, once the losses say which it is.
    const rank = chosen === null || !isKnown ? -1 : newest.current.sorted.indexOf(chosen)
    if (rank >= 0) setPage(Math.floor(rank / newest.current.size))
  }, [chosen, isKnown])
  const rows = sorted.slice(page * size, (page + 1) * size)
  const stop = rows.includes(chosen ?? -1) ? chosen : rows[0]
  const largest = Math.max(0, ...sorted.map((at) => finite(scene?.losses[at])))
  const body = useRef<HTMLTableSectionElement>(null)
  const handleKey = (event: KeyboardEvent): void => {
    // The row in focus: the chosen one, else the first of the page.
    const at = sorted.indexOf(stop ?? -1)
    const next: Record<string, number> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      PageDown: at + size,
      PageUp: at - size,
      Home: 0,
      End: sorted.length - 1,
    }
    const rank = next[event.key]
    if (rank === undefined) return
    event.preventDefault()
    const place = sorted[Math.min(sorted.length - 1, Math.max(0, rank))]
    if (place === undefined) return
    setView({ point: place })
    // The row may be on another page, which is drawn first.
    requestAnimationFrame(() => {
      body.current?.querySelector<HTMLElement>(`[data-point="${place}"]`)?.focus()
    })
  }
  const isClasses = points.classes > 0
  return (
    <div className={css.tableBox}>
      <table className={css.table} style={{ lineHeight: `${rowHeight - 1}px` }}>
        <thead>
          <tr>
            <SortHead name="point" of={['number']} {...props} />
            {columnsOf(points)
              .slice(1, 4)
              .map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            <SortHead name="loss" of={['largest', 'smallest']} {...props} />
          </tr>
        </thead>
        <tbody ref={body} onKeyDown={handleKey}>
          {rows.map((at) => (
            <tr
              key={at}
              data-chosen={at === chosen}
              onClick={() => setView({ point: at })}
              style={{ height: rowHeight }}
            >
              <th scope="row">
                <button
                  type="button"
                  data-point={at}
                  tabIndex={at === stop ? 0 : -1}
                  aria-pressed={at === chosen}
                  aria-label={`Point ${at + 1}`}
                >
                  {at + 1}
                </button>
              </th>
              <td>
                {isClasses ? (
                  <ClassMark of={points.target[at] ?? 0} points={points} />
                ) : (
                  formatSmall(points.target[at])
                )}
              </td>
              <td>{formatSmall(scene?.f[at])}</td>
              <td>{formatSmall(scene?.at[at])}</td>
              <td>
                <i style={{ width: `${(46 * finite(scene?.losses[at])) / (largest || 1)}%` }} />
                <span>{formatLoss(scene?.losses[at])}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className={css.pager}>
        <Button
          look="quiet"
          className={css.page}
          hint="The points before these."
          disabledBecause={page === 0 ? 'These are the first.' : null}
          onClick={() => setPage(page - 1)}
        >
          Previous
        </Button>
        <span>
          {formatCount(Math.min(sorted.length, page * size + 1))} to{' '}
          {formatCount(page * size + rows.length)} of {formatCount(sorted.length)}
        </span>
        <Button
          look="quiet"
          className={css.page}
          hint="The points after these."
          disabledBecause={page === pages - 1 ? 'These are the last.' : null}
          onClick={() => setPage(page + 1)}
        >
          Next
        </Button>
      </div>
    </div>
  )
}

interface SortHeadProps {
  readonly name: string
  /** The orders by this column; pressing goes from one to the next. */
  readonly of: readonly Order[]
  readonly order: Order
  readonly onOrder: (order: Order) => void
}

function SortHead({ name, of, order, onOrder }: SortHeadProps) {
  const at = of.indexOf(order)
  const sorted = order === 'largest' ? 'descending' : 'ascending'
  return (
    <th scope="col" aria-sort={at < 0 ? undefined : sorted}>
      <button type="button" onClick={() => onOrder(of[(at + 1) % of.length] ?? order)}>
        {name}
        <svg width="8" height="8" viewBox="0 0 8 8" aria-hidden="true" data-shown={at >= 0}>
          <path d={sorted === 'descending' ? 'M0,2H8L4,7Z' : 'M0,6H8L4,1Z'} />
        </svg>
      </button>
    </th>
  )
}

/** A class's mark, with its name for those who do not see it. */
function ClassMark({ of, points }: { readonly of: number; readonly points: PointSet }) {
  return (
    <svg width="14" height="14" viewBox="-7 -7 14 14" role="img" aria-label={className(points, of)}>
      <path d={shapePath(classShape(of), 4.6)} fill={classToken(of)} />
    </svg>
  )
}

function finite(value: number | undefined): number {
  return value !== undefined && Number.isFinite(value) ? value : 0
}
