import { classAt, type Field, type FieldScale, sampleField, thresholdOf } from './field.ts'
import { isInside, type PlaneDomain } from './plane.ts'
import type { PlotPoints } from './points.ts'

/**
 * 1 for each point whose class the output field gets wrong, or null when the field is not the
 * output or there are no classes.
 *
 * The prediction is read from the drawn field (bilinear between its samples), so a point closer to
 * the boundary than a fraction of a cell may be judged wrongly; the picture and the rings always
 * agree. Points outside the plane are not judged. Accuracy as a number comes from the engine.
 */
export function findErrors(
  points: PlotPoints,
  field: Field,
  scale: FieldScale,
  domain: PlaneDomain,
): Uint8Array | null {
  if (field.unit !== null || points.classes < 2) return null
  const wrong = new Uint8Array(points.x1.length)
  for (let i = 0; i < wrong.length; i++) {
    const x1 = points.x1[i] ?? 0
    const x2 = points.x2[i] ?? 0
    if (!isInside(domain, x1, x2)) continue
    if (predictedClass(field, scale, domain, x1, x2) !== points.target[i]) wrong[i] = 1
  }
  return wrong
}

/** The class an output field decides for at a point of the plane. */
export function predictedClass(
  field: Field,
  scale: FieldScale,
  domain: PlaneDomain,
  x1: number,
  x2: number,
): number {
  if (scale.kind === 'classes') return classAt(field, domain, x1, x2)
  return sampleField(field, 0, domain, x1, x2) > thresholdOf(scale) ? 1 : 0
}
