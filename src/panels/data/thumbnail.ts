import type { DatasetId, PointSet } from '../../datasets/index.ts'
import { classShape, classToken, type PointShape, shapePath } from '../../views/index.ts'
import type { ThumbnailPath } from './thumbnailData.ts'
import { THUMBNAIL_SIDE } from './thumbnailSide.ts'

const POINT_RADIUS = 1.3
const LEVELS = 5
/** Of more points only some are shown. */
const MOST_MARKS = 400

/** A set's picture. */
export function drawThumbnail(set: DatasetId, points: PointSet): readonly ThumbnailPath[] {
  const radius = set === 'gates' ? 3 * POINT_RADIUS : POINT_RADIUS
  const groups = new Map<string, string>()
  const count = points.target.length
  for (let i = 0; i < count; i += Math.ceil(count / MOST_MARKS)) {
    const { color, shape } = markOf(points, i)
    const { x1, x2 } = points.domain
    const x = toSide(points.x1[i] ?? 0, x1)
    const y = THUMBNAIL_SIDE - toSide(points.x2[i] ?? 0, x2)
    groups.set(color, (groups.get(color) ?? '') + shapePath(shape, radius, x, y))
  }
  return [...groups].map(([color, path]) => ({ color, path }))
}

function toSide(value: number, [low, high]: readonly [number, number]): number {
  return ((value - low) / (high - low)) * THUMBNAIL_SIDE
}

function markOf(points: PointSet, i: number): { color: string; shape: PointShape } {
  const target = points.target[i] ?? 0
  if (points.task === 'curve') return { color: 'var(--class-1)', shape: 'circle' }
  if (points.task !== 'regression') {
    return { color: classToken(target), shape: classShape(target) }
  }
  const level = Math.max(-LEVELS, Math.min(LEVELS, Math.round(target * LEVELS)))
  const share = 25 + (75 * Math.abs(level)) / LEVELS
  const side = level < 0 ? 'var(--class-0)' : 'var(--class-1)'
  return { color: `color-mix(in srgb, ${side} ${share}%, var(--line))`, shape: 'circle' }
}
