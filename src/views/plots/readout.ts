import { type Field, type FieldScale, sampleField } from './field.ts'
import { fixed } from './numberText.ts'
import type { PlaneDomain, PlanePoint } from './plane.ts'
import { predictedClass } from './pointErrors.ts'
import { className, type PlotPoints } from './points.ts'

/** Decimals that tell neighbouring pixels of an axis apart. */
export function axisDecimals([low, high]: readonly [number, number]): number {
  return Math.min(6, Math.max(0, 2 - Math.floor(Math.log10(Math.max(1e-9, high - low)))))
}

/** "x₁ 1.2 · x₂ −0.4"; a name with a unit reads "petal length 5.1", or in short "5.1 cm". */
export function placeText(
  { x1, x2 }: PlanePoint,
  domain: PlaneDomain,
  [nameX, nameY]: readonly [string, string],
  isShort = false,
): string {
  const a = coordinateText(fixed(x1, axisDecimals(domain.x1)), nameX, isShort)
  const b = coordinateText(fixed(x2, axisDecimals(domain.x2)), nameY, isShort)
  return `${a} · ${b}`
}

function coordinateText(value: string, axisName: string, isShort: boolean): string {
  const [, name = axisName, unit] = /^(.*) \((.*)\)$/.exec(axisName) ?? []
  return isShort && unit !== undefined ? `${value} ${unit}` : `${name} ${value}`
}

/** "P = 0.93", or the most likely class with its probability. */
export function valueText(
  field: Field,
  scale: FieldScale,
  domain: PlaneDomain,
  { x1, x2 }: PlanePoint,
  valueName: string,
  points: PlotPoints | null,
): string {
  if (scale.kind === 'classes') {
    const best = predictedClass(field, scale, domain, x1, x2)
    const name = points ? className(points, best) : `class ${best}`
    const symbol = /shares$/.test(scale.outputs) ? 'P' : 'f'
    return `${symbol}(${name}) = ${fixed(sampleField(field, best, domain, x1, x2), 2)}`
  }
  const value = sampleField(field, 0, domain, x1, x2)
  return `${valueName} = ${fixed(value, Math.abs(value) >= 100 ? 0 : 2)}`
}

/** "training point, class 1", with "wrong" when the field decides otherwise. */
export function pointText(
  points: PlotPoints,
  i: number,
  field: Field | null,
  scale: FieldScale | null,
  domain: PlaneDomain,
): string {
  const part = points.isTraining[i] === 1 ? 'training' : 'test'
  const target = points.target[i] ?? 0
  if (points.classes < 2) return `${part} y = ${fixed(target, 2)}`
  const label = `${part} ${className(points, target)}`
  if (!field || !scale || field.unit !== null) return label
  const decided = predictedClass(field, scale, domain, points.x1[i] ?? 0, points.x2[i] ?? 0)
  return decided === target ? label : `${label}, wrong`
}
