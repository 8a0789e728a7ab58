/** A point with its z of one unit. */
export interface PointNear {
  readonly point: number
  readonly z: number
}

/** The training points whose z of one unit is nearest to 0, the nearest first: the first to wake a dead ReLU. */
export function nearestPoints(
  z: Float32Array,
  isTraining: ArrayLike<number>,
  most: number,
): readonly PointNear[] {
  const nearest: PointNear[] = []
  z.forEach((value, point) => {
    if (isTraining[point] !== 1 || Number.isNaN(value)) return
    const worst = nearest.at(-1)
    if (nearest.length === most && worst !== undefined && Math.abs(value) >= Math.abs(worst.z)) {
      return
    }
    const place = nearest.findIndex((other) => Math.abs(value) < Math.abs(other.z))
    nearest.splice(place < 0 ? nearest.length : place, 0, { point, z: value })
    if (nearest.length > most) nearest.pop()
  })
  return nearest
}
