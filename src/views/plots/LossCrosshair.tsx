import { type KeyboardEvent, type PointerEvent, useState } from 'react'
import css from './LossChart.module.css'
import { LossReading } from './LossReading.tsx'
import type { LossModel } from './lossModel.ts'
import { type LossRecord, recordAt, recordText } from './lossRecords.ts'

interface Props {
  readonly records: readonly LossRecord[]
  readonly model: LossModel
  /** Place of the plot area in the chart, pixels. */
  readonly left: number
  readonly top: number
}

/** Reads the curves at an epoch: follows the pointer, or the arrow keys as a slider. */
export function LossCrosshair({ records, model, left, top }: Props) {
  const [epoch, setEpoch] = useState<number | null>(null)
  const index = epoch === null ? records.length - 1 : recordAt(records, epoch)
  const record = records[index]
  const follow = (event: PointerEvent<HTMLElement>): void => {
    const box = event.currentTarget.getBoundingClientRect()
    setEpoch(model.epochAt(event.clientX - box.left))
  }
  const handleKey = (event: KeyboardEvent): void => {
    const next = movedIndex(event.key, index, records.length, event.shiftKey)
    if (event.key === 'Escape') setEpoch(null)
    if (next === null) return
    event.preventDefault()
    setEpoch(records[next]?.epoch ?? null)
  }
  return (
    <div
      className={css.sensor}
      style={{ left, top, width: model.width, height: model.height }}
      role="slider"
      tabIndex={0}
      aria-label="Read the loss at an epoch"
      aria-valuemin={0}
      aria-valuemax={records.at(-1)?.epoch ?? 0}
      aria-valuenow={record?.epoch ?? 0}
      aria-valuetext={record ? recordText(record) : 'no training yet'}
      onPointerMove={follow}
      onPointerDown={follow}
      onPointerLeave={(event) => {
        if (event.pointerType !== 'touch') setEpoch(null)
      }}
      onFocus={(event) => {
        if (event.currentTarget.matches(':focus-visible')) setEpoch(record?.epoch ?? null)
      }}
      onBlur={() => setEpoch(null)}
      onKeyDown={handleKey}
    >
      {epoch !== null && record && <LossReading model={model} record={record} />}
    </div>
  )
}

/** The record after a key; null for keys that do not move. Shift moves by a tenth of the curve. */
export function movedIndex(key: string, index: number, count: number, far: boolean): number | null {
  const step = far ? Math.max(1, Math.round(count / 10)) : 1
  const moves: Record<string, number> = {
    ArrowLeft: index - step,
    ArrowDown: index - step,
    ArrowRight: index + step,
    ArrowUp: index + step,
    Home: 0,
    End: count - 1,
  }
  const next = moves[key]
  return next === undefined || count === 0 ? null : Math.min(count - 1, Math.max(0, next))
}
