import { type Field, type FieldScale, thresholdOf } from './field.ts'
import { isStepped, smoothSides } from './steppedValues.ts'

/**
 * Values whose zeros are the boundary, made as linear between cells as they can be: a saturated
 * sigmoid jumps from 0 to 1 within a cell, its pre-activation crosses 0 at the right place.
 *
 * Probability p: log p − log(1 − p) · tanh: artanh · ReLU: continued below 0 · jumps of threshold units:
 * smoothed · else the value.
 */
export function decisionValues({ plot, size }: Field, scale: FieldScale): Float32Array {
  if (isStepped(plot)) return smoothSides(plot, size, thresholdOf(scale))
  if (scale.kind !== 'signed') return plot.map(logit)
  const { lowest, highest } = extremes(plot)
  if (scale.limit === 1 && lowest >= -1 && highest <= 1) return plot.map(artanh)
  return lowest === 0 && highest > 0 ? continueBelowZero(plot, size) : plot
}

/** How far class c is ahead of the best other class; of shares the logarithms are compared. */
export function leadOf(field: Field, c: number, areShares: boolean): Float32Array {
  const { plot, size, channels } = field
  const cells = size * size
  const lead = new Float32Array(cells)
  for (let i = 0; i < cells; i++) {
    let other = Number.NEGATIVE_INFINITY
    for (let k = 0; k < channels; k++) {
      const value = plot[k * cells + i] ?? 0
      if (k !== c && value > other) other = value
    }
    const own = plot[c * cells + i] ?? 0
    lead[i] = areShares ? logarithm(own) - logarithm(other) : own - other
  }
  return lead
}

const smallestShare = 1e-38

function logarithm(share: number): number {
  return Math.log(Math.max(smallestShare, share))
}

function logit(p: number): number {
  const inside = Math.min(1 - 1e-7, Math.max(1e-7, p))
  return Math.log(inside / (1 - inside))
}

function artanh(value: number): number {
  return Math.atanh(Math.min(1 - 1e-7, Math.max(-1 + 1e-7, value)))
}

function extremes(values: Float32Array): { readonly lowest: number; readonly highest: number } {
  let lowest = Number.POSITIVE_INFINITY
  let highest = Number.NEGATIVE_INFINITY
  for (const value of values) {
    if (value < lowest) lowest = value
    if (value > highest) highest = value
  }
  return { lowest, highest }
}

/** A cell at 0 beside two positive ones continues their slope, so that the line is where z = 0. */
function continueBelowZero(plot: Float32Array, size: number): Float32Array {
  return plot.map((value, i) => {
    if (value > 0) return value
    const column = i % size
    let sum = 0
    let count = 0
    for (const [step, room] of [
      [1, size - 1 - column],
      [-1, column],
      [size, size - 1 - Math.floor(i / size)],
      [-size, Math.floor(i / size)],
    ] as const) {
      const near = room >= 2 ? (plot[i + step] ?? 0) : 0
      const slope = (plot[i + 2 * step] ?? 0) - near
      if (near <= 0 || slope <= near) continue
      sum += near - slope
      count++
    }
    return count > 0 ? sum / count : -Number.EPSILON
  })
}
