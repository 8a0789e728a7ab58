import { exp, type HiddenActivation, type Output, sigmoid, tanh } from '../../../engine/index.ts'
import { shortText } from './numbers.ts'

/** g(z) and its text: `tanh(0.31)`. */
export function activation(g: HiddenActivation, z: number): { value: number; text: string } {
  const inner = shortText(z)
  switch (g) {
    case 'linear':
      return { value: z, text: 'z' }
    case 'sigmoid':
      return { value: sigmoid(z), text: `σ(${inner})` }
    case 'tanh':
      return { value: tanh(z), text: `tanh(${inner})` }
    case 'relu':
      return { value: Math.max(0, z), text: `max(0, ${inner})` }
    case 'threshold':
      return { value: z >= 0 ? 1 : -1, text: `sgn(${inner})` }
    case 'step':
      return { value: z > 0 ? 1 : 0, text: `step(${inner})` }
  }
}

/** g′(z) by way of h = g(z), and its text: `(1 − 0.3²)`. */
export function slope(g: HiddenActivation, h: number): { value: number; text: string } {
  const inner = shortText(h)
  switch (g) {
    case 'linear':
      return { value: 1, text: '(1)' }
    case 'sigmoid':
      return { value: h * (1 - h), text: `(${inner})(1 − ${inner})` }
    case 'tanh':
      return { value: 1 - h * h, text: `(1 − (${inner})²)` }
    case 'relu':
      return { value: h > 0 ? 1 : 0, text: h > 0 ? '(1)' : '(0)' }
    case 'threshold':
    case 'step':
      return { value: 0, text: '(0)' }
  }
}

/** f of one output, and how it comes from all z of an example. */
export function output(
  o: Output,
  z: readonly number[],
  at: number,
): { value: number; text: string } {
  const own = z[at] ?? Number.NaN
  const inner = shortText(own)
  switch (o) {
    case 'linear':
      return { value: own, text: 'z' }
    case 'sigmoid':
      return { value: sigmoid(own), text: `σ(${inner})` }
    case 'tanh':
      return { value: tanh(own), text: `tanh(${inner})` }
    case 'threshold':
      return { value: own >= 0 ? 1 : -1, text: `sgn(${inner})` }
    case 'softmax': {
      const most = Math.max(...z)
      const sum = z.reduce((total, one) => total + exp(one - most), 0)
      const words = z.length > 4 ? 'Σ exp(z)' : z.map((one) => `exp(${shortText(one)})`).join(' + ')
      return { value: exp(own - most) / sum, text: `exp(${inner}) / (${words})` }
    }
    case 'sparsemax': {
      const { threshold } = waterLevel(z)
      const value = Math.max(0, own - threshold)
      return { value, text: `max(0, ${inner} − τ) with τ = ${shortText(threshold)}` }
    }
  }
}

/** τ of sparsemax, and how many outputs are above it. */
export function waterLevel(z: readonly number[]): { threshold: number; support: number } {
  const sorted = z.toSorted((a, b) => b - a)
  let sum = 0
  let level = { threshold: Number.NaN, support: 0 }
  sorted.forEach((value, i) => {
    if (1 + (i + 1) * value <= sum + value) return
    sum += value
    level = { threshold: (sum - 1) / (i + 1), support: i + 1 }
  })
  return level
}
