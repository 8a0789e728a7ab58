import { cos, sin } from '../../engine/index.ts'
import { classCountOf } from '../catalogue.ts'
import { drawNormalPair } from '../normal.ts'
import { polar } from './polar.ts'
import { drawBetween, type Shape } from './shape.ts'

/** Space between two rings. */
const ringGap = 0.6
/** How far a pinwheel's arm turns from the middle to radius 5, in radians. */
const pinwheelTwist = 4

/**
 * Arms that start in the middle and end at radius 5; each arm is a class. Radius 5t and angle
 * 2π·turns·t, t uniform, so points thin out along the arm.
 */
export const spiral: Shape = (stream, classIndex, data) => {
  const t = stream.uniform()
  const start = (classIndex + 1) / data.arms
  return polar(5 * t, 2 * Math.PI * (data.turns * t + start))
}

/** Rings around each other out to radius 5, class 0 innermost, evenly filled, 0.6 apart. */
export const rings: Shape = (stream, classIndex, data) => {
  const spacing = (5 + ringGap) / classCountOf(data)
  const inner = spacing * classIndex
  const outer = inner + spacing - ringGap
  const angle = 2 * Math.PI * stream.uniform()
  return polar(Math.sqrt(drawBetween(stream, inner * inner, outer * outer)), angle)
}

/** Normal clouds of deviation 0.6 around centres spread evenly on a circle of radius 3.5. */
export const blobs: Shape = (stream, classIndex, data) => {
  const centre = polar(3.5, (2 * Math.PI * classIndex) / classCountOf(data))
  const [n1, n2] = drawNormalPair(stream)
  return { x1: centre.x1 + 0.6 * n1, x2: centre.x2 + 0.6 * n2 }
}

/**
 * Curved arms that leave the middle in all directions, each a class: evenly from radius 1 to 5 along
 * the arm, normal with deviation 0.3 across it, turned further the further out. The twist is such
 * that lines get about two thirds of three arms right.
 *
 * After M. J. Johnson et al. 2016, "Composing graphical models with neural networks", with a twist
 * that grows with the radius in place of its exponential.
 */
export const pinwheel: Shape = (stream, classIndex, data) => {
  const along = drawBetween(stream, 1, 5)
  const across = 0.3 * drawNormalPair(stream)[0]
  const angle = (2 * Math.PI * classIndex) / classCountOf(data) + (pinwheelTwist * along) / 5
  return {
    x1: along * sin(angle) + across * cos(angle),
    x2: along * cos(angle) - across * sin(angle),
  }
}
