import { type HiddenActivation, sigmoid, tanh } from '../../../engine/index.ts'
import type { FunctionCurve, UnitPlot } from '../../../views/index.ts'

/** g and g′ for drawing; the exact tails of g′ far out: σ(z)σ(−z), and 1 − tanh² as (1 − t)(1 + t). */
export function functionCurve(
  activation: HiddenActivation,
  [low, high]: UnitPlot['range'],
): FunctionCurve {
  switch (activation) {
    case 'linear':
      return { value: (z) => z, slope: () => 1, low, high }
    case 'sigmoid':
      return { value: sigmoid, slope: (z) => sigmoid(z) * sigmoid(-z), low: 0, high: 1 }
    case 'tanh':
      return { value: tanh, slope: (z) => (1 - tanh(z)) * (1 + tanh(z)), low: -1, high: 1 }
    case 'relu':
      return { value: (z) => Math.max(0, z), slope: (z) => (z > 0 ? 1 : 0), low: 0, high }
    case 'threshold':
      return { value: (z) => (z >= 0 ? 1 : -1), slope: () => 0, low: -1, high: 1 }
    case 'step':
      return { value: (z) => (z > 0 ? 1 : 0), slope: () => 0, low: 0, high: 1 }
  }
}
