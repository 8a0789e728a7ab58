import { openStream } from '../engine/index.ts'
import type { DrawnPoint } from './drawnPoint.ts'

/**
 * Which points train, class by class: each point has a fixed rank from its own stream, and the first
 * round(share · n) of a class train, at least one. So a larger share keeps all that trained before.
 *
 * Classes are those of the points before any label is flipped.
 */
export function splitPoints(
  points: readonly DrawnPoint[],
  share: number,
  splitSeed: number,
): Uint8Array {
  const isTraining = new Uint8Array(points.length)
  for (const members of membersByClass(points)) {
    const ranked = members
      .map((at) => ({ at, key: rankOf(points[at], splitSeed) }))
      .sort((p, q) => p.key - q.key || points[p.at].index - points[q.at].index)
    const count = Math.max(1, Math.round(share * ranked.length))
    for (const { at } of ranked.slice(0, count)) isTraining[at] = 1
  }
  return isTraining
}

function rankOf(point: DrawnPoint, splitSeed: number): number {
  return openStream(splitSeed, 'split', point.classIndex, point.index).uniform()
}

/** By class, without the classes that have none: own data may lack some, and `filter` passes over holes. */
function membersByClass(points: readonly DrawnPoint[]): number[][] {
  const members: number[][] = []
  points.forEach((point, at) => {
    members[point.classIndex] ??= []
    members[point.classIndex].push(at)
  })
  return members.filter(() => true)
}
