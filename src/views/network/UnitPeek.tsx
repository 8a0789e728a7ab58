import { type ReactElement, useMemo } from 'react'
import type { Live } from '../live.ts'
import type { UnitAt } from './items.ts'
import type { NetworkLayout } from './layout.ts'
import styles from './network.module.css'
import { PictureCanvas } from './PictureCanvas.tsx'
import type { Picture, PictureSource } from './pictures.ts'

const peekSide = 64

interface UnitPeekProps {
  readonly layout: NetworkLayout
  readonly pictures: readonly Picture[]
  readonly source: Live<PictureSource | null>
  readonly unit: UnitAt | null
}

/** The picture of a unit that is only a dot, while it is pointed at. */
export function UnitPeek({ layout, pictures, source, unit }: UnitPeekProps): ReactElement | null {
  const dot = useMemo(() => {
    if (unit === null || layout.layers[unit.layer]?.dots !== true) return null
    const before = layout.layers.slice(0, unit.layer)
    return pictures[before.reduce((sum, column) => sum + column.ys.length, unit.unit)] ?? null
  }, [layout, pictures, unit])
  const large = useMemo(
    () =>
      dot === null
        ? []
        : [{ ...dot, x: peekSide / 2, y: peekSide / 2, side: peekSide, dots: false }],
    [dot],
  )
  if (dot === null) return null
  const right = dot.x + dot.side / 2 + 8
  const left = right + peekSide > layout.width ? dot.x - dot.side / 2 - 8 - peekSide : right
  const top = Math.max(0, Math.min(layout.height - peekSide, dot.y - peekSide / 2))
  return (
    <div className={styles.peek} style={{ left, top }}>
      <PictureCanvas
        layout={{ width: peekSide, height: peekSide }}
        pictures={large}
        source={source}
      />
    </div>
  )
}
