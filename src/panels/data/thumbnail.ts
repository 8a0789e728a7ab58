import type { DatasetId, PointSet } from '../../datasets/index.ts'
import { classShape, classToken, type PointShape } from '../../views/index.ts'
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
    groups.set(color, (groups.get(color) ?? '') + drawMark(shape, x, y, radius))
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

/** A mark as a path around a centre. */
export function drawMark(shape: PointShape, x: number, y: number, r: number): string {
  const at = (dx: number, dy: number): string => `${(x + dx).toFixed(1)} ${(y + dy).toFixed(1)}`
  const d = r * 1.25
  switch (shape) {
    case 'circle':
      return `M${at(-r, 0)}a${r} ${r} 0 1 1 0 .01z`
    case 'diamond':
      return `M${at(0, -d)}L${at(d, 0)}L${at(0, d)}L${at(-d, 0)}z`
    case 'triangle':
      return `M${at(0, -d)}L${at(d, d)}L${at(-d, d)}z`
    default:
      return `M${at(-r, -r)}L${at(r, -r)}L${at(r, r)}L${at(-r, r)}z`
  }
}
