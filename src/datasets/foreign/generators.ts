import { cos, log, sin } from '../../engine/index.ts'
import { coneHeight } from '../shapes/regression.ts'
import type { ForeignSet } from './foreignSets.ts'
import type { Random } from './seededRandom.ts'

/** A point of TensorFlow Playground: its label is −1 or 1, or a height. */
export interface LabelledPoint {
  readonly x: number
  readonly y: number
  readonly label: number
}

/**
 * Draws about n points.
 *
 * @param noise the slider's place / 100: 0 … 0.8
 */
type Generator = (random: Random, n: number, noise: number) => LabelledPoint[]

/**
 * How TensorFlow Playground makes its points, number by number in its order, so that one stream gives
 * the same points. Noise mostly moves the place whose label is taken, not the point itself. Sets of two
 * halves have one point more when n is odd. Source: tensorflow/playground, dataset.ts.
 */
export const generators: Readonly<Record<ForeignSet, Generator>> = {
  /** Radius uniform below 2.5 or from 3.5 to 5; label +1 where the displaced place is within 2.5. */
  circle(random, n, noise) {
    const ring = (from: number, to: number): LabelledPoint[] =>
      halfOf(n, () => {
        const radius = between(random, from, to)
        const angle = between(random, 0, 2 * Math.PI)
        const place = { x: radius * sin(angle), y: radius * cos(angle) }
        const { x, y } = displaced(random, place, 5 * noise)
        return { ...place, label: Math.sqrt(x * x + y * y) < 2.5 ? 1 : -1 }
      })
    return [...ring(0, 2.5), ...ring(3.5, 5)]
  },

  /** Uniform on [−5, 5]², pushed 0.3 off the axes; label +1 where the signs are equal. */
  'xor-quadrants': (random, n, noise) =>
    Array.from({ length: n }, () => {
      const place = { x: pushed(between(random, -5, 5)), y: pushed(between(random, -5, 5)) }
      const { x, y } = displaced(random, place, 5 * noise)
      return { ...place, label: x * y >= 0 ? 1 : -1 }
    }),

  /** Normal clouds at ±(2, 2) of variance 0.5, which noise raises to 4 at the slider's 50. */
  gaussians(random, n, noise) {
    const deviation = Math.sqrt(0.5 + 7 * noise)
    const cloud = (centre: number, label: number): LabelledPoint[] =>
      halfOf(n, () => {
        const x = centre + deviation * normal(random)
        return { x, y: centre + deviation * normal(random), label }
      })
    return [...cloud(2, 1), ...cloud(-2, -1)]
  },

  /** Two arms of 1.75 turns out to radius 5; here noise moves the points. */
  spiral(random, n, noise) {
    const arm = (start: number, label: number): LabelledPoint[] =>
      halfOf(n, (index) => {
        const along = index / (n / 2)
        const angle = 1.75 * along * 2 * Math.PI + start
        const place = { x: 5 * along * sin(angle), y: 5 * along * cos(angle) }
        return { ...displaced(random, place, noise), label }
      })
    return [...arm(0, 1), ...arm(Math.PI, -1)]
  },

  /** Height (x + y)/10 of the displaced place. */
  plane: (random, n, noise) => surface(random, n, noise, ({ x, y }) => (x + y) / 10),

  /** The height of the displaced place on our own cones, which are the same. */
  cones: (random, n, noise) => surface(random, n, noise, ({ x, y }) => coneHeight(x, y)),
}

interface Place {
  readonly x: number
  readonly y: number
}

/** Places uniform on [−6, 6]². */
function surface(
  random: Random,
  n: number,
  noise: number,
  heightAt: (place: Place) => number,
): LabelledPoint[] {
  return Array.from({ length: n }, () => {
    const place = { x: between(random, -6, 6), y: between(random, -6, 6) }
    return { ...place, label: heightAt(displaced(random, place, 6 * noise)) }
  })
}

/** n/2 points, one more when n is odd. */
function halfOf(n: number, draw: (index: number) => LabelledPoint): LabelledPoint[] {
  return Array.from({ length: Math.ceil(n / 2) }, (_, index) => draw(index))
}

/** Moved by u(−reach, reach) along each axis; the numbers are drawn whatever the reach. */
function displaced(random: Random, { x, y }: Place, reach: number): Place {
  const dx = between(random, -1, 1) * reach
  return { x: x + dx, y: y + between(random, -1, 1) * reach }
}

function pushed(value: number): number {
  return value > 0 ? value + 0.3 : value - 0.3
}

function between(random: Random, low: number, high: number): number {
  return random() * (high - low) + low
}

/** N(0, 1) by the polar method (Marsaglia & Bray 1964), the second number of each pair thrown away. */
function normal(random: Random): number {
  for (;;) {
    const u = between(random, -1, 1)
    const v = between(random, -1, 1)
    const s = u * u + v * v
    if (s <= 1) return Math.sqrt((-2 * log(s)) / s) * u
  }
}
