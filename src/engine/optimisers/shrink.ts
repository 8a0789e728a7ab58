import type { StepSettings } from './settings.ts'
import type { OptimiserState } from './state.ts'
import { updateRange } from './updateRange.ts'

/**
 * Weights start … end − 1 under TensorFlow Playground's L1: w' = the step of the data alone, then
 * w'' = w' − ηλ·sign(w) with the sign from before the step. Where w' and w'' differ in sign the weight
 * becomes 0 and is dead: no later step moves it. Source: tensorflow/playground, nn.ts, `updateWeights`.
 */
export function stepToDeath(
  w: Float64Array,
  g: Float64Array,
  start: number,
  end: number,
  columns: number,
  settings: StepSettings,
  state: OptimiserState,
): void {
  const { dead } = state
  const shrink = settings.learningRate * settings.lambda
  for (let i = start; i < end; i++) {
    if (dead[i] === 1) continue
    const pull = shrink * Math.sign(w[i])
    updateRange(w, g, i, i + 1, columns, settings, 'none', state)
    const next = w[i] - pull
    if (w[i] * next < 0) {
      w[i] = 0
      dead[i] = 1
    } else w[i] = next
  }
}

/** w ← sign(w)·max(0, |w| − threshold), +0 at zero; NaN passes. */
export function softThreshold(w: Float64Array, threshold: number): void {
  for (let i = 0; i < w.length; i++) {
    const value = w[i]
    if (value > threshold) w[i] = value - threshold
    else if (value < -threshold) w[i] = value + threshold
    else if (!Number.isNaN(value)) w[i] = 0
  }
}
