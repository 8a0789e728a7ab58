import { cos, sin } from '../../engine/index.ts'
import { drawNormalPair } from '../normal.ts'
import { polar } from './polar.ts'
import { drawBetween, type Shape } from './shape.ts'

/** Clear of the axes by this much, so that a boundary on the axes makes no mistake. */
const quadrantGap = 0.3
/** Clear of the sides of a checkerboard's cell. */
const cellGap = 0.15
const cellSize = 2.5

/**
 * The lecture's XOR: normal clusters of deviation 0.75 at (±3, ±3), class 1 where the signs differ.
 * In inputs divided by 3: clusters of deviation 0.25 at (±1, ±1).
 */
export const xorCorners: Shape = (stream, classIndex) => {
  const sign1 = stream.below(2) === 1 ? 1 : -1
  const sign2 = classIndex === 1 ? -sign1 : sign1
  const [n1, n2] = drawNormalPair(stream)
  return { x1: 3 * sign1 + 0.75 * n1, x2: 3 * sign2 + 0.75 * n2 }
}

/** Four full quadrants: uniform on [−5, 5]², pushed 0.3 off the axes; class 1 where the signs differ. */
export const xorQuadrants: Shape = (stream, classIndex) => {
  const sign1 = stream.below(2) === 1 ? 1 : -1
  const sign2 = classIndex === 1 ? -sign1 : sign1
  const size1 = drawBetween(stream, 0, 5) + quadrantGap
  const size2 = drawBetween(stream, 0, 5) + quadrantGap
  return { x1: sign1 * size1, x2: sign2 * size2 }
}

/** Two normal clouds of variance ½: class 1 at (2, 2), class 0 at (−2, −2). */
export const gaussians: Shape = (stream, classIndex) => {
  const centre = classIndex === 1 ? 2 : -2
  const [n1, n2] = drawNormalPair(stream)
  return { x1: centre + Math.sqrt(0.5) * n1, x2: centre + Math.sqrt(0.5) * n2 }
}

/** Class 1: a disc of radius 2.5. Class 0: a ring from 3.5 to 5. The radius is uniform, not the area. */
export const circle: Shape = (stream, classIndex) => {
  const angle = 2 * Math.PI * stream.uniform()
  const radius = classIndex === 1 ? drawBetween(stream, 0, 2.5) : drawBetween(stream, 3.5, 5)
  return polar(radius, angle)
}

/**
 * Two half rings of radius 2.6 to 3.4 that reach into each other: class 0 opens downwards around
 * (−1.5, −0.75), class 1 upwards around (1.5, 0.75).
 */
export const moons: Shape = (stream, classIndex) => {
  const angle = Math.PI * stream.uniform()
  const radius = drawBetween(stream, 2.6, 3.4)
  const side = classIndex === 1 ? -1 : 1
  return { x1: side * (radius * cos(angle) - 1.5), x2: side * (radius * sin(angle) - 0.75) }
}

/** A 4 × 4 board over [−5, 5]², points 0.15 off the cells' sides; class 0 in the lower left cell. */
export const checkerboard: Shape = (stream, classIndex) => {
  const row = stream.below(4)
  const column = 2 * stream.below(2) + ((row + classIndex) % 2)
  const within1 = drawBetween(stream, cellGap, cellSize - cellGap)
  const within2 = drawBetween(stream, cellGap, cellSize - cellGap)
  return { x1: -5 + cellSize * column + within1, x2: -5 + cellSize * row + within2 }
}
