import { type FeatureId, featureAt, featureTransform, type PointSet } from '../../datasets/index.ts'
import type { PictureSource } from '../../views/index.ts'

/** Cells along a side: features are smooth. */
const side = 32
const samples = 64

/** What each feature looks like over the plane, or along x₁ for curves. Independent of training. */
export function featurePictures(
  features: readonly FeatureId[],
  points: PointSet,
  scale: number | 'auto',
): PictureSource {
  const transform = featureTransform(points, scale)
  const [left, right] = points.domain.x1
  const [bottom, top] = points.domain.x2
  if (points.task === 'curve') {
    const x = Float32Array.from({ length: samples }, (_, i) => mix(left, right, i / (samples - 1)))
    const units = new Float32Array(features.length * samples)
    features.forEach((feature, f) => {
      x.forEach((x1, i) => {
        units[f * samples + i] = featureAt(feature, x1, 0, transform)
      })
    })
    return { kind: 'curve', x, units }
  }
  const thumbs = new Float32Array(features.length * side * side)
  features.forEach((feature, f) => {
    for (let row = 0; row < side; row++) {
      const x2 = mix(top, bottom, (row + 0.5) / side)
      for (let column = 0; column < side; column++) {
        const x1 = mix(left, right, (column + 0.5) / side)
        thumbs[(f * side + row) * side + column] = featureAt(feature, x1, x2, transform)
      }
    }
  })
  return { kind: 'field', thumbSize: side, thumbs }
}

function mix(from: number, to: number, share: number): number {
  return from + (to - from) * share
}
