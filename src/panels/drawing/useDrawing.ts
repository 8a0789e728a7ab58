import { useEffect, useMemo, useRef, useState } from 'react'
import { createOwnPoints, type OwnTable, ownLimits, type PointSet } from '../../datasets/index.ts'
import { useActions, usePlayground } from '../../store/index.ts'
import type { DrawHand } from '../../views/index.ts'
import { formatCount } from '../common/format.ts'
import { describeChange } from './describeChange.ts'
import { beginStroke, fittedPen, type Pen, type Stroke, withoutNearest } from './strokes.ts'
import { emptied, previewOf, tableOf } from './tableOf.ts'

export interface Drawing {
  /** The points as they stand, a stroke in progress included. */
  readonly table: OwnTable
  readonly points: PointSet
  readonly hand: Omit<DrawHand, 'choose' | 'leave'>
  /** What the last stroke did, for those who do not see it; empty once it is undone. */
  readonly news: string
  clear(): void
  /** Replaces the points: one step of undo. */
  commit(table: OwnTable): void
}

/** Drawing on the points of the run; null until there are any to draw on. */
export function useDrawing(pen: Pen): Drawing | null {
  const made = usePlayground((state) => state.run.points)
  const data = usePlayground((state) => state.config.data)
  const { setOwnPoints, notify } = useActions()
  const stroke = useRef<Stroke | null>(null)
  const [draft, setDraft] = useState<OwnTable | null>(null)
  const [last, setLast] = useState({ code: '', news: '' })
  const base = useMemo(() => made && tableOf(made, data), [made, data])
  // What was drawn is shown until the worker has made the points of it.
  const isMade = made?.x1.length === base?.x1.length
  // biome-ignore lint/correctness/useExhaustiveDependencies: `made` says that new points are there
  useEffect(() => {
    if (isMade && stroke.current === null) setDraft(null)
  }, [isMade, made])
  if (made === null || base === null) return null

  const { domain } = made
  const table = draft ?? base
  const commit = (next: OwnTable): void => {
    setDraft(next)
    const own = createOwnPoints(next)
    setLast({ code: own.code, news: describeChange(base, next) })
    if (data.set !== 'own' || own.code !== data.own.code) setOwnPoints(own)
  }
  const finish = (next: OwnTable | undefined): void => {
    stroke.current = null
    if (pen.tool === 'brush' && next !== undefined && next.x1.length >= ownLimits.points.max) {
      notify('info', `There are ${formatCount(next.x1.length)} points: there can be no more.`, [
        'Erase some to draw others.',
      ])
    }
    if (next === undefined || next === base) setDraft(null)
    else commit(next)
  }
  return {
    table,
    points: draft === null ? made : previewOf(made, draft, domain),
    news: data.set === 'own' && data.own.code === last.code ? last.news : '',
    commit,
    clear: () => commit(emptied(base)),
    hand: {
      begin(place) {
        stroke.current = beginStroke(base, fittedPen(pen, base), place, domain)
        setDraft(stroke.current.table)
      },
      extend(place) {
        if (stroke.current === null) return
        stroke.current.extend(place)
        setDraft(stroke.current.table)
      },
      end: () => finish(stroke.current?.table),
      cancel: () => finish(undefined),
      erase: (place) => finish(withoutNearest(base, place, domain)),
    },
  }
}
