import { sin } from '../../engine/index.ts'
import type { CurveShape } from '../dataConfig.ts'
import { drawBetween, type Shape } from './shape.ts'

/** Centre and sign of each cone; its radius is 2. */
const coneList = [
  [-4, 2.5, 1],
  [0, 2.5, -1],
  [4, 2.5, 1],
  [-4, -2.5, -1],
  [0, -2.5, 1],
  [4, -2.5, -1],
] as const

/** A tilted plane over [−6, 6]²: height (x₁ + x₂)/12, from −1 to 1. */
export const plane: Shape = (stream) => {
  const x1 = drawBetween(stream, -6, 6)
  const x2 = drawBetween(stream, -6, 6)
  return { x1, x2, height: (x1 + x2) / 12 }
}

/** Six cones of radius 2 on a flat floor, three up and three down; heights from −1 to 1. */
export const cones: Shape = (stream) => {
  const x1 = drawBetween(stream, -6, 6)
  const x2 = drawBetween(stream, -6, 6)
  return { x1, x2, height: coneHeight(x1, x2) }
}

/** Height ±(1 − distance/2) inside the nearest cone, 0 outside all. */
export function coneHeight(x1: number, x2: number): number {
  for (const [centre1, centre2, sign] of coneList) {
    const d1 = x1 - centre1
    const d2 = x2 - centre2
    const distance = Math.sqrt(d1 * d1 + d2 * d2)
    if (distance < 2) return sign * (1 - distance / 2)
  }
  return 0
}

/** A function of x₁ alone, x₁ uniform on [−3, 3]. */
export const curve: Shape = (stream, _classIndex, data) => {
  const x1 = drawBetween(stream, -3, 3)
  const height = curveHeight(data.shape, x1)
  return { x1, x2: height, height }
}

/**
 * The function behind a curve, on [−3, 3], with values from −1 to 1. sine: sin πx · step: the sign
 * of x, 1 at 0 · sawtooth: three teeth that each rise from −1 to 1 over a length of 2 · abs:
 * ⅔|x| − 1.
 */
export function curveHeight(shape: CurveShape, x: number): number {
  switch (shape) {
    case 'sine':
      return sin(Math.PI * x)
    case 'step':
      return x < 0 ? -1 : 1
    case 'sawtooth':
      return x + 3 - 2 * Math.floor((x + 3) / 2) - 1
    case 'abs':
      return (2 * Math.abs(x)) / 3 - 1
  }
}
