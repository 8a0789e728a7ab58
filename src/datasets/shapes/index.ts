import type { DatasetId } from '../dataConfig.ts'
import { blobs, pinwheel, rings, spiral } from './manyClasses.ts'
import { cones, curve, plane } from './regression.ts'
import type { Shape } from './shape.ts'
import { checkerboard, circle, gaussians, moons, xorCorners, xorQuadrants } from './twoClasses.ts'

/** Sets whose points are drawn; gates and real sets are tables. */
export type DrawnSet = Exclude<DatasetId, 'gates' | 'iris' | 'penguins' | 'own'>

/** How a point of each drawn set is made. */
export const shapes: Readonly<Record<DrawnSet, Shape>> = {
  'xor-corners': xorCorners,
  'xor-quadrants': xorQuadrants,
  gaussians,
  circle,
  spiral,
  moons,
  checkerboard,
  rings,
  blobs,
  pinwheel,
  plane,
  cones,
  curve,
}
