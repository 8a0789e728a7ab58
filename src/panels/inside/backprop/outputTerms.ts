import { type Loss, log, type Output, softplus } from '../../../engine/index.ts'
import type { EntryTerms } from './equation.ts'
import { waterLevel } from './functions.ts'
import { shortText, sumText, termText } from './numbers.ts'

interface Head {
  readonly output: Output
  readonly loss: Loss
}

/** L of one example from its z, f and y, with the terms it is made of. */
export function lossTerm(
  { output, loss }: Head,
  z: readonly number[],
  f: readonly number[],
  y: readonly number[],
): EntryTerms {
  if (loss === 'perceptron') {
    const missing = z.map((own, i) => Math.max(0, -(y[i] ?? 0) * own))
    const words = z.map((own, i) => `max(0, −(${shortText(y[i] ?? 0)})(${shortText(own)}))`)
    return { text: words.join(' + '), value: total(missing) }
  }
  if (loss === 'squared') {
    const parts = f.map((own, i) => own - (y[i] ?? 0))
    const words = f.map((own, i) => `½(${shortText(own)} − ${termText(y[i] ?? 0)})²`)
    return {
      text: words.length > 4 ? '½ Σ (f − y)²' : words.join(' + '),
      value: total(parts.map((part) => 0.5 * part * part)),
    }
  }
  if (loss === 'sparsemax') return sparsemaxTerm(z, f, y)
  if (output === 'softmax') {
    const most = Math.max(...z)
    const sum = most + log(total(z.map((own) => Math.exp(own - most))))
    const right = y.indexOf(Math.max(...y))
    return {
      text: `−ln f_y = −ln ${shortText(f[right] ?? 0)}`,
      value: total(z.map((own, i) => (y[i] ?? 0) * (sum - own))),
    }
  }
  const words = f.map((own, i) =>
    (y[i] ?? 0) === 1 ? `−ln ${shortText(own)}` : `−ln(1 − ${shortText(own)})`,
  )
  return {
    text: words.length > 4 ? '−Σ (y ln f + (1 − y) ln(1 − f))' : words.join(' '),
    value: total(z.map((own, i) => softplus(own) - (y[i] ?? 0) * own)),
  }
}

/** −qᵀz + ½Σ_S(z² − τ²) + ½‖q‖². */
function sparsemaxTerm(
  z: readonly number[],
  f: readonly number[],
  y: readonly number[],
): EntryTerms {
  const { threshold } = waterLevel(z)
  const tau = shortText(threshold)
  const words = z.flatMap((own, i) =>
    (f[i] ?? 0) > 0 ? [`½((${shortText(own)})² − (${tau})²)`] : [],
  )
  const right = y.indexOf(Math.max(...y))
  // With r = f − y, which has no large terms to cancel.
  const most = Math.max(...z)
  const largest = Math.max(...f)
  const parts = z.map((own, i) => {
    const q = y[i] ?? 0
    const p = f[i] ?? 0
    return p <= 0 ? q * (most - own - largest + 0.5 * q) : 0.5 * (p - q) ** 2
  })
  return { text: `−(${shortText(z[right] ?? 0)}) + ${words.join(' + ')} + ½`, value: total(parts) }
}

/** ∇_z of one output. */
export function outputDelta(
  { output, loss }: Head,
  z: readonly number[],
  f: readonly number[],
  y: readonly number[],
  at: number,
): EntryTerms {
  const [own = Number.NaN, p = Number.NaN, q = Number.NaN] = [z[at], f[at], y[at]]
  const difference = `(${shortText(p)} − ${termText(q)})`
  if (loss === 'perceptron') {
    const side = q * own
    const isWrong = side <= 0
    return {
      text: `yz = ${shortText(side)} ${isWrong ? '≤ 0, so −y' : '> 0, so 0'}`,
      value: isWrong ? -q : 0,
    }
  }
  const g = p - q
  if (loss !== 'squared' || output === 'linear') {
    return { text: `${shortText(p)} − ${termText(q)}`, value: g }
  }
  switch (output) {
    case 'sigmoid':
      return {
        text: `${difference}${sumText([[p]])}(1 − ${shortText(p)})`,
        value: g * (p * (1 - p)),
      }
    case 'tanh':
      return { text: `${difference}(1 − (${shortText(p)})²)`, value: g * (1 - p * p) }
    case 'softmax': {
      const mean = total(f.map((one, i) => (one - (y[i] ?? 0)) * one))
      return {
        text: `${sumText([[p]])}(${difference} − ${termText(mean)})`,
        value: p * (g - mean),
      }
    }
    default: {
      const inside = f.map((one, i) => (one > 0 ? one - (y[i] ?? 0) : null))
      const kept = inside.filter((one) => one !== null)
      const mean = total(kept) / kept.length
      return p <= 0
        ? { text: 'outside the support', value: 0 }
        : { text: `${difference} − ${termText(mean)}`, value: g - mean }
    }
  }
}

/** Why ∇_z is not f − y here, in one sentence; null where it is. */
export function gradientNote({ output, loss }: Head): string | null {
  if (loss === 'perceptron') {
    return 'The perceptron loss looks at z alone: its gradient is −y for an example on the wrong side, else 0, so ∇z = f − y does not hold.'
  }
  if (loss !== 'squared' || output === 'linear') return null
  return `${output} with squared loss is no matching pair, so ∇z = f − y does not hold: f − y still goes through the Jacobian of the output, J = ${jacobians[output]}.`
}

const jacobians: Readonly<Record<Output, string>> = {
  linear: 'I',
  sigmoid: 'diag(f (1 − f))',
  tanh: 'diag(1 − f²)',
  threshold: '0',
  softmax: 'diag(f) − f fᵀ',
  sparsemax: 'diag(s) − s sᵀ/|S| (s is 1 on the support S, else 0)',
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0)
}
