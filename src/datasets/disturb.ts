import { openStream } from '../engine/index.ts'
import type { DrawnPoint } from './drawnPoint.ts'
import { drawNormalPair } from './normal.ts'
import type { Task } from './pointSet.ts'

/**
 * Moves a point by `noise` times its own normal pair, whatever the amount: more noise stretches the
 * same displacement. On the plane the point moves and keeps its class or height, so its height then
 * is that of another place; of a curve only the observed y moves, and with it the target.
 */
export function movePoint(
  point: DrawnPoint,
  task: Task,
  noise: number,
  noiseSeed: number,
): DrawnPoint {
  if (noise === 0) return point
  const stream = openStream(noiseSeed, 'move', point.classIndex, point.index)
  const [n1, n2] = drawNormalPair(stream)
  if (task === 'curve') {
    const y = point.x2 + noise * n1
    return { ...point, x2: y, height: y }
  }
  return { ...point, x1: point.x1 + noise * n1, x2: point.x2 + noise * n2 }
}

/**
 * The class that the network is told: with probability `flip` another one, all others equally
 * likely. A point flipped at one share is flipped at every larger one, to the same class.
 */
export function flipClass(
  point: DrawnPoint,
  classes: number,
  flip: number,
  noiseSeed: number,
): number {
  const stream = openStream(noiseSeed, 'flip', point.classIndex, point.index)
  if (stream.uniform() >= flip) return point.classIndex
  const other = stream.below(classes - 1)
  return other < point.classIndex ? other : other + 1
}
