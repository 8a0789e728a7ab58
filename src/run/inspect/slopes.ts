import type { HiddenActivation } from '../../engine/index.ts'

/** g′(z) in terms of h = g(z), as the backward pass has it: g′(0) = 0 of ReLU, 0 everywhere of a jump. */
export function slopeOf(activation: HiddenActivation, h: number): number {
  switch (activation) {
    case 'linear':
      return 1
    case 'sigmoid':
      return h * (1 - h)
    case 'tanh':
      return 1 - h * h
    case 'relu':
      return h > 0 ? 1 : 0
    case 'threshold':
    case 'step':
      return 0
  }
}

/** The largest that g′ can be: ¼ of sigmoid, 0 of a jump. */
export function steepestSlope(activation: HiddenActivation): number {
  if (activation === 'sigmoid') return 0.25
  return activation === 'threshold' || activation === 'step' ? 0 : 1
}
