import type { PlaneDomain } from './plane.ts'

/**
 * Values over the plane: `channels × size × size`, row 0 at the top, x₁ to the right. Samples lie at
 * the centres of the cells, as a picture's pixels do when CSS scales it.
 */
export interface Field {
  readonly size: number
  readonly channels: number
  readonly plot: Float32Array
  /** The unit shown; null = the network's output. */
  readonly unit: { readonly layer: number; readonly unit: number } | null
}

/** What the values of a field mean, which decides colours and where the boundary is. */
export type FieldScale =
  /** 0 … 1, undecided at ½: sigmoid. */
  | { readonly kind: 'probability' }
  /** −limit … limit, undecided at 0. A null limit follows the field: see `robustLimit`. */
  | { readonly kind: 'signed'; readonly limit: number | null }
  /** 0 … 1 of one class among several: neutral to that class's colour. */
  | { readonly kind: 'class'; readonly classNumber: number }
  /** One channel a class. */
  | { readonly kind: 'classes'; readonly outputs: ClassOutputs }

/**
 * What the channels of classes are: shares that sum to 1, of softmax or of sparsemax (linear in between,
 * often 0 or 1), or outputs of their own (0 … 1, or −1 … 1).
 */
export type ClassOutputs = 'shares' | 'sparse-shares' | 'sigmoid' | 'signed'

/** Value of a channel at a point of the plane, bilinear between samples, constant beyond the last. */
export function sampleField(
  field: Field,
  channel: number,
  domain: PlaneDomain,
  x1: number,
  x2: number,
): number {
  const { size, plot } = field
  const column = gridPosition((x1 - domain.x1[0]) / (domain.x1[1] - domain.x1[0]), size)
  const row = gridPosition((domain.x2[1] - x2) / (domain.x2[1] - domain.x2[0]), size)
  const left = Math.floor(column)
  const top = Math.floor(row)
  const right = Math.min(left + 1, size - 1)
  const bottom = Math.min(top + 1, size - 1)
  const at = (r: number, c: number): number => plot[(channel * size + r) * size + c] ?? Number.NaN
  const across = column - left
  const upper = at(top, left) * (1 - across) + at(top, right) * across
  const lower = at(bottom, left) * (1 - across) + at(bottom, right) * across
  return upper + (row - top) * (lower - upper)
}

function gridPosition(share: number, size: number): number {
  return Math.min(size - 1, Math.max(0, share * size - 0.5))
}

/** Number of the class with the largest value at a point. */
export function classAt(field: Field, domain: PlaneDomain, x1: number, x2: number): number {
  let best = 0
  let largest = Number.NEGATIVE_INFINITY
  for (let c = 0; c < field.channels; c++) {
    const value = sampleField(field, c, domain, x1, x2)
    if (value > largest) {
      largest = value
      best = c
    }
  }
  return best
}

/** Where a single-channel field is undecided. */
export function thresholdOf(scale: FieldScale): number {
  return scale.kind === 'signed' ? 0 : 0.5
}

/**
 * Symmetric limit for values without bounds (ReLU, linear): the 98th percentile of |v| over at most
 * 1,024 samples, raised to 1, 2 or 5 times a power of ten so that the legend does not flicker.
 */
export function robustLimit(field: Field): number {
  const { plot } = field
  const stride = Math.max(1, Math.floor(plot.length / 1024))
  const sizes: number[] = []
  for (let i = 0; i < plot.length; i += stride) {
    const value = Math.abs(plot[i] ?? 0)
    if (Number.isFinite(value)) sizes.push(value)
  }
  sizes.sort((a, b) => a - b)
  return niceAbove(sizes[Math.floor(0.98 * (sizes.length - 1))] ?? 0)
}

/** The smallest of 1, 2, 5 × 10ᵏ that is not below the value; 1 for 0. */
export function niceAbove(value: number): number {
  if (!(value > 1e-12)) return 1
  const power = 10 ** Math.floor(Math.log10(value))
  const factor = [1, 2, 5].find((candidate) => candidate * power >= value * (1 - 1e-9)) ?? 10
  return Number((factor * power).toPrecision(1))
}
