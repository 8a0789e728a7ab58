import type { Penalty } from '../penalty.ts'
import { updateAdam } from './adam.ts'
import type { StepSettings } from './settings.ts'
import type { OptimiserState } from './state.ts'

/** Entries start … end − 1, all weights or all biases, under one penalty. */
export function updateRange(
  w: Float64Array,
  g: Float64Array,
  start: number,
  end: number,
  columns: number,
  settings: StepSettings,
  penalty: Penalty,
  state: OptimiserState,
): void {
  const { learningRate, lambda, momentum } = settings
  const decay = penalty === 'l2' ? lambda : 0
  const shrink = penalty === 'l1' ? lambda : 0
  switch (settings.optimiser) {
    case 'sgd':
      updateSgd(
        w,
        g,
        start,
        end,
        learningRate / columns,
        learningRate * decay,
        learningRate * shrink,
      )
      return
    case 'momentum':
      updateMomentum(
        w,
        g,
        start,
        end,
        1 / columns,
        decay,
        shrink,
        learningRate,
        momentum,
        state.values,
      )
      return
    case 'adam':
      updateAdam(w, g, start, end, 1 / columns, decay, shrink, learningRate, state.values)
  }
}

/** w ← w − k·g, or w ← w − (k·g + decay·w), or w ← w − (k·g + shrink·sign(w)). */
function updateSgd(
  w: Float64Array,
  g: Float64Array,
  start: number,
  end: number,
  k: number,
  decay: number,
  shrink: number,
): void {
  if (decay > 0) for (let i = start; i < end; i++) w[i] -= k * g[i] + decay * w[i]
  else if (shrink > 0) for (let i = start; i < end; i++) w[i] -= k * g[i] + shrink * Math.sign(w[i])
  else stepDown(w, g, start, end, k)
}

/** w ← w − k·g, four at a time, which spares a third of what a loop costs by itself. */
function stepDown(w: Float64Array, g: Float64Array, start: number, end: number, k: number): void {
  let i = start
  for (; i + 4 <= end; i += 4) {
    const g0 = g[i]
    const g1 = g[i + 1]
    const g2 = g[i + 2]
    const g3 = g[i + 3]
    w[i] -= k * g0
    w[i + 1] -= k * g1
    w[i + 2] -= k * g2
    w[i + 3] -= k * g3
  }
  for (; i < end; i++) w[i] -= k * g[i]
}

function updateMomentum(
  w: Float64Array,
  g: Float64Array,
  start: number,
  end: number,
  scale: number,
  decay: number,
  shrink: number,
  learningRate: number,
  momentum: number,
  v: Float64Array,
): void {
  for (let i = start; i < end; i++) {
    const mean = scale * g[i] + (decay * w[i] + shrink * Math.sign(w[i]))
    const speed = momentum * v[i] + mean
    v[i] = speed
    w[i] -= learningRate * speed
  }
}
