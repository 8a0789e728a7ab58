import type { PointSet } from '../../../datasets/index.ts'
import type { Predictions } from '../../../run/index.ts'
import { drawScatter, scatterCloud } from '../../../views/index.ts'
import type { CloudDrawing } from '../common/CloudPicture.tsx'
import { withPlace } from '../common/pointsOfPart.ts'
import { reachOf } from '../common/reachOf.ts'
import type { SharesRoom } from './sharesDrawing.ts'

interface HeightsSubject {
  readonly answer: Predictions
  readonly points: PointSet
  readonly places: readonly number[]
  readonly kind: 'outputs' | 'residuals'
  readonly chosen: number | null
}

/** f over y, where right answers lie on the diagonal; or r = f − y over f, where they lie on 0. */
export function heightsDrawing(subject: HeightsSubject, room: SharesRoom): CloudDrawing {
  const { answer, points, kind, chosen } = subject
  const places = withPlace(subject.places, chosen)
  const { f } = answer
  const residuals = f.map((value, n) => value - (points.target[n] ?? 0))
  const limit = Math.max(reachOf(f, places), reachOf(points.target, places))
  const ends = [-limit, limit] as const
  const { width, height, colors } = room
  if (kind === 'outputs') {
    const scatter = { width, height, x: ends, y: ends }
    const cloud = scatterCloud(scatter, points.target, f, places)
    const look = {
      scatter,
      names: ['true y', 'predicted f'],
      right: 'diagonal',
      colors,
      chosen,
    } as const
    return { cloud, draw: (pen) => drawScatter(pen, look, cloud) }
  }
  const reach = reachOf(residuals, places)
  const scatter = { width, height, x: ends, y: [-reach, reach] as const }
  const cloud = scatterCloud(scatter, f, residuals, places)
  const look = {
    scatter,
    names: ['predicted f', 'residual f − y'],
    right: 'zero',
    colors,
    chosen,
  } as const
  return { cloud, draw: (pen) => drawScatter(pen, look, cloud) }
}
