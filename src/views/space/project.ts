import type { Placed } from './scene.ts'

/** From where a space of three axes is seen, degrees; of two axes it changes nothing. */
export interface Viewpoint {
  /** Around the third axis. */
  readonly turn: number
  /** From above. */
  readonly tilt: number
}

/** Half the diagonal of a cube of side 2 that is turned and tilted. */
const widest = 1.74

/** A place of the cube −1 … 1 on the screen: x to the right, y upwards, each within −1 … 1. */
export function onScreen(
  [a, b, c]: readonly [number, number, number],
  { turn, tilt }: Viewpoint,
): readonly [number, number] {
  const [cosTurn, sinTurn] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)]
  const [cosTilt, sinTilt] = [Math.cos((tilt * Math.PI) / 180), Math.sin((tilt * Math.PI) / 180)]
  const across = a * cosTurn - b * sinTurn
  const away = a * sinTurn + b * cosTurn
  return [across / widest, (c * cosTilt + away * sinTilt) / widest]
}

/** Places in pixels of a square, y downwards. */
export function toPixels(
  { axes, count, shares }: Placed,
  sizePx: number,
  view: Viewpoint,
): { readonly x: Float32Array; readonly y: Float32Array } {
  const x = new Float32Array(count)
  const y = new Float32Array(count)
  for (let n = 0; n < count; n++) {
    const a = shares[n] ?? 0
    const b = shares[count + n] ?? 0
    if (axes < 3) {
      x[n] = a * sizePx
      y[n] = (1 - b) * sizePx
      continue
    }
    const c = shares[2 * count + n] ?? 0
    const [across, up] = onScreen([2 * a - 1, 2 * b - 1, 2 * c - 1], view)
    x[n] = ((1 + across) / 2) * sizePx
    y[n] = ((1 - up) / 2) * sizePx
  }
  return { x, y }
}

/** Corners of the piece of w·v + b = 0 in the cube −1 … 1, in order around it; fewer than three = none. */
export function planeInCube(
  [a, b, c]: readonly [number, number, number],
  d: number,
): readonly (readonly [number, number, number])[] {
  const value = (p: readonly [number, number, number]): number => a * p[0] + b * p[1] + c * p[2] + d
  const corners: [number, number, number][] = []
  for (const [p, q] of cubeEdges) {
    const [from, to] = [value(p), value(q)]
    if (!(from < 0 !== to < 0)) continue
    const t = from / (from - to)
    corners.push([p[0] + t * (q[0] - p[0]), p[1] + t * (q[1] - p[1]), p[2] + t * (q[2] - p[2])])
  }
  return aroundMiddle(corners, [a, b, c])
}

/** The twelve edges of the cube −1 … 1. */
export const cubeEdges: readonly (readonly [
  readonly [number, number, number],
  readonly [number, number, number],
])[] = [-1, 1].flatMap((p) =>
  [-1, 1].flatMap((q) => [
    [
      [-1, p, q],
      [1, p, q],
    ] as const,
    [
      [p, -1, q],
      [p, 1, q],
    ] as const,
    [
      [p, q, -1],
      [p, q, 1],
    ] as const,
  ]),
)

function aroundMiddle(
  corners: readonly (readonly [number, number, number])[],
  [a, b, c]: readonly [number, number, number],
): readonly (readonly [number, number, number])[] {
  const middle = [0, 1, 2].map(
    (axis) => corners.reduce((sum, p) => sum + (p[axis] ?? 0), 0) / Math.max(1, corners.length),
  )
  // Two directions in the plane: any vector that is not along the normal, made square to it.
  const [s, t, u] = Math.abs(a) > Math.abs(b) ? [-c, 0, a] : [0, c, -b]
  const other = [b * u - c * t, c * s - a * u, a * t - b * s]
  const angle = (p: readonly [number, number, number]): number => {
    const [x, y, z] = p.map((value, axis) => value - (middle[axis] ?? 0))
    const along = (x ?? 0) * s + (y ?? 0) * t + (z ?? 0) * u
    const across =
      (x ?? 0) * (other[0] ?? 0) + (y ?? 0) * (other[1] ?? 0) + (z ?? 0) * (other[2] ?? 0)
    const lengthOf = (v: readonly number[]): number => Math.hypot(...v) || 1
    return Math.atan2(across / lengthOf(other), along / lengthOf([s, t, u]))
  }
  return [...corners].sort((p, q) => angle(p) - angle(q))
}
