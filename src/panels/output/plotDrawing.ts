import type { ReactNode } from 'react'
import type { PointSet } from '../../datasets/index.ts'
import type { Plane } from '../../views/index.ts'

/** The points as they are being drawn, all of them shown, and what takes pointer and keys. */
export interface PlotDrawing {
  readonly points: PointSet
  readonly sensor: (plane: Plane) => ReactNode
}
