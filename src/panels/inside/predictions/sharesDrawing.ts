import type { PointSet } from '../../../datasets/index.ts'
import type { Predictions } from '../../../run/index.ts'
import {
  cloudRadius,
  countSupport,
  drawSimplex,
  drawSimplexGround,
  drawStrips,
  type Pen,
  type ShareHead,
  simplexCloud,
  simplexIn,
  stripsCloud,
  type ThemeColors,
} from '../../../views/index.ts'
import { formatCount } from '../../common/format.ts'
import type { CloudDrawing } from '../common/CloudPicture.tsx'
import { withPlace } from '../common/pointsOfPart.ts'
import { reachOf } from '../common/reachOf.ts'

export interface SharesSubject {
  readonly answer: Predictions
  readonly points: PointSet
  readonly places: readonly number[]
  readonly head: ShareHead
  /** Ringed, and drawn whether it is of this part or not. */
  readonly chosen: number | null
}

export interface SharesRoom {
  readonly width: number
  readonly height: number
  readonly colors: ThemeColors
}

/** What lies below the points and stays while they move. */
export function drawShareGround(pen: Pen, subject: GroundSubject, room: SharesRoom): void {
  const { classes, isShares } = subject
  if (!isShares || classes !== 3) return
  drawSimplexGround(pen, simplexIn(room.width, room.height), room.colors)
}

interface GroundSubject {
  readonly classes: number
  /** The outputs are shares of classes. */
  readonly isShares: boolean
}

/** Three classes in a triangle, two on a line, more on a line each; scores on a line. */
export function sharesDrawing(subject: SharesSubject, room: SharesRoom): CloudDrawing {
  const { answer, points, places, head, chosen } = subject
  const shares = answer.shares?.[head]
  if (shares !== undefined && points.classes === 3) {
    const simplex = simplexIn(room.width, room.height)
    const cloud = simplexCloud(simplex, shares, withPlace(places, chosen))
    const counts = countSupport(head, shares, 3, places)
    const radius = cloudRadius(places.length)
    const look = { simplex, targets: points.target, radius, colors: room.colors, chosen }
    return { cloud, draw: (pen) => drawSimplex(pen, look, cloud, counts) }
  }
  return onLines(subject, room)
}

function onLines(subject: SharesSubject, room: SharesRoom): CloudDrawing {
  const { answer, points, places, head, chosen } = subject
  const { count, f } = answer
  const shares = answer.shares?.[head]
  const isShared = points.classes === 2
  const drawnValue = (n: number): number => {
    if (shares === undefined) return f[n] ?? Number.NaN
    return shares[(isShared ? 1 : (points.target[n] ?? 0)) * count + n] ?? Number.NaN
  }
  const values = Float64Array.from({ length: count }, (_, n) => drawnValue(n))
  const strips = {
    width: room.width,
    height: room.height,
    range: shares === undefined ? scoreRange(values, places) : ([0, 1] as const),
    classes: points.classes,
    isShared,
  }
  const cloud = stripsCloud(strips, values, points.target, withPlace(places, chosen))
  const axisName =
    shares === undefined ? 'f' : isShared ? 'share of class 1' : 'share of the true class'
  const { colors } = room
  const look = {
    strips,
    targets: points.target,
    colors,
    chosen,
    axisName,
    countsEnds: shares !== undefined && head === 'sparsemax',
  }
  return { cloud, draw: (pen) => drawStrips(pen, look, cloud, values) }
}

/** At least −1 … 1, which the usual scores lie in. */
function scoreRange(values: Float64Array, places: readonly number[]): readonly [number, number] {
  const reach = Math.max(1, reachOf(values, places))
  return [-reach, reach]
}

/** Where the points lie in counts: `9 inside, 123 on an edge, 168 at a corner`. */
export function supportText({ answer, places, head }: Omit<SharesSubject, 'chosen'>): string {
  const { shares } = answer
  if (shares === null) return ''
  const { inside, onEdge, oneHot } = countSupport(head, shares[head], shares.classes, places)
  const [all, some, one] = [inside, onEdge, oneHot].map(formatCount)
  if (shares.classes === 2) return `${all} between · ${one} exactly 0 or 1`
  if (shares.classes === 3) return `${all} inside · ${some} on an edge · ${one} at a corner`
  return `${all} on all classes · ${some} on some · ${one} on one`
}
