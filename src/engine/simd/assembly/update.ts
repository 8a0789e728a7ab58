/** ../../optimisers.ts: one update of all parameters from the gradients of the plan's network. */
import {
  b, gradients, lambda, LAYER_BYTES, layerAt, layerCount, learningRate, momentum, nIn, nOut,
  optimiser, optimiserMemory, parameterCount, parameters, penalty, W,
} from './plan'

const MOMENTUM: usize = 1
const ADAM: usize = 2
const L2: usize = 1
const L1_SUBGRADIENT: usize = 2
const L1_PROXIMAL: usize = 3

const beta1: f64 = 0.9
const beta2: f64 = 0.999
const epsilon: f64 = 1e-8

export function update(columns: usize): void {
  const count = parameterCount()
  const kind = penalty()
  if (optimiser() == ADAM) advanceAdam()
  if (kind == L2 || kind == L1_SUBGRADIENT) {
    const last = layerAt(layerCount() - 1)
    for (let layer = layerAt(0); layer <= last; layer += LAYER_BYTES) {
      const weights = W(layer) - parameters()
      const biases = b(layer) - parameters()
      updateRange(weights, biases, columns, kind)
      updateRange(biases, biases + (nOut(layer) << 3), columns, 0)
    }
  } else updateRange(0, count << 3, columns, 0)
  if (kind == L1_PROXIMAL) {
    const last = layerAt(layerCount() - 1)
    for (let layer = layerAt(0); layer <= last; layer += LAYER_BYTES) {
      softThreshold(W(layer), (nIn(layer) * nOut(layer)) << 3, learningRate() * lambda())
    }
  }
}

/** Takes β₁ᵗ and β₂ᵗ on. */
function advanceAdam(): void {
  const powers = optimiserMemory() + (parameterCount() << 4)
  store<f64>(powers, load<f64>(powers) * beta1)
  store<f64>(powers, load<f64>(powers, 8) * beta2, 8)
}

/** Parameters from byte `start` to byte `end`, all weights or all biases. */
function updateRange(start: usize, end: usize, columns: usize, kind: usize): void {
  const decay = kind == L2 ? lambda() : 0
  const shrink = kind == L1_SUBGRADIENT ? lambda() : 0
  const method = optimiser()
  if (method == MOMENTUM) updateMomentum(start, end, 1 / <f64>columns, decay, shrink)
  else if (method == ADAM) updateAdam(start, end, 1 / <f64>columns, decay, shrink)
  else {
    const rate = learningRate()
    updateSgd(start, end, rate / <f64>columns, rate * decay, rate * shrink)
  }
}

/** −1, 0 or 1 as `Math.sign`: NaN and both zeros stay what they are. */
@inline function signs(w: v128): v128 {
  const isOrdered = f64x2.ne(w, f64x2.splat(0))
  const unit = v128.or(v128.and(w, f64x2.splat(-0.0)), f64x2.splat(1))
  const sign = v128.bitselect(unit, w, isOrdered)
  return v128.bitselect(sign, w, f64x2.eq(w, w))
}

function updateSgd(start: usize, end: usize, k: f64, decay: f64, shrink: f64): void {
  let w = parameters() + start
  let g = gradients() + start
  const stop = parameters() + end
  const rate = f64x2.splat(k)
  if (decay > 0) {
    for (; w + 16 <= stop; w += 16, g += 16) {
      const old = v128.load(w)
      v128.store(w, sgdDecay(old, v128.load(g), rate, f64x2.splat(decay)))
    }
    if (w < stop) {
      const old = v128.load64_zero(w)
      const next = sgdDecay(old, v128.load64_zero(g), rate, f64x2.splat(decay))
      v128.store_lane<f64>(w, next, 0)
    }
  } else if (shrink > 0) {
    for (; w + 16 <= stop; w += 16, g += 16) {
      const old = v128.load(w)
      v128.store(w, sgdShrink(old, v128.load(g), rate, f64x2.splat(shrink)))
    }
    if (w < stop) {
      const old = v128.load64_zero(w)
      const next = sgdShrink(old, v128.load64_zero(g), rate, f64x2.splat(shrink))
      v128.store_lane<f64>(w, next, 0)
    }
  } else {
    for (; w + 16 <= stop; w += 16, g += 16) {
      v128.store(w, f64x2.sub(v128.load(w), f64x2.mul(rate, v128.load(g))))
    }
    if (w < stop) store<f64>(w, load<f64>(w) - k * load<f64>(g))
  }
}

@inline function sgdDecay(w: v128, g: v128, k: v128, decay: v128): v128 {
  return f64x2.sub(w, f64x2.add(f64x2.mul(k, g), f64x2.mul(decay, w)))
}

@inline function sgdShrink(w: v128, g: v128, k: v128, shrink: v128): v128 {
  return f64x2.sub(w, f64x2.add(f64x2.mul(k, g), f64x2.mul(shrink, signs(w))))
}

/** ḡ of two parameters. */
@inline function meanGradient(w: v128, g: v128, scale: v128, decay: v128, shrink: v128): v128 {
  return f64x2.add(
    f64x2.mul(scale, g),
    f64x2.add(f64x2.mul(decay, w), f64x2.mul(shrink, signs(w))),
  )
}

function updateMomentum(start: usize, end: usize, scale: f64, decay: f64, shrink: f64): void {
  const w = parameters()
  const g = gradients()
  const v = optimiserMemory()
  const rate = f64x2.splat(learningRate())
  const mu = f64x2.splat(momentum())
  let i = start
  for (; i + 16 <= end; i += 16) {
    const old = v128.load(w + i)
    const mean = meanGradient(
      old, v128.load(g + i), f64x2.splat(scale), f64x2.splat(decay), f64x2.splat(shrink),
    )
    const speed = f64x2.add(f64x2.mul(mu, v128.load(v + i)), mean)
    v128.store(v + i, speed)
    v128.store(w + i, f64x2.sub(old, f64x2.mul(rate, speed)))
  }
  if (i < end) {
    const old = v128.load64_zero(w + i)
    const mean = meanGradient(
      old, v128.load64_zero(g + i), f64x2.splat(scale), f64x2.splat(decay), f64x2.splat(shrink),
    )
    const speed = f64x2.add(f64x2.mul(mu, v128.load64_zero(v + i)), mean)
    v128.store_lane<f64>(v + i, speed, 0)
    v128.store_lane<f64>(w + i, f64x2.sub(old, f64x2.mul(rate, speed)), 0)
  }
}

function updateAdam(start: usize, end: usize, scale: f64, decay: f64, shrink: f64): void {
  const w = parameters()
  const g = gradients()
  const bytes = parameterCount() << 3
  const m = optimiserMemory()
  const v = m + bytes
  const correction1 = f64x2.splat(1 - load<f64>(v + bytes))
  const correction2 = f64x2.splat(1 - load<f64>(v + bytes, 8))
  const rate = f64x2.splat(learningRate())
  for (let i = start; i < end; i += 16) {
    // The last one of an odd number is done with a vector of its own lane twice.
    const isAlone = i + 8 == end
    const old = isAlone ? v128.load64_splat(w + i) : v128.load(w + i)
    const gradient = isAlone ? v128.load64_splat(g + i) : v128.load(g + i)
    const oldM = isAlone ? v128.load64_splat(m + i) : v128.load(m + i)
    const oldV = isAlone ? v128.load64_splat(v + i) : v128.load(v + i)
    const mean = meanGradient(
      old, gradient, f64x2.splat(scale), f64x2.splat(decay), f64x2.splat(shrink),
    )
    const newM = f64x2.add(
      f64x2.mul(f64x2.splat(beta1), oldM),
      f64x2.mul(f64x2.splat(1 - beta1), mean),
    )
    const newV = f64x2.add(
      f64x2.mul(f64x2.splat(beta2), oldV),
      f64x2.mul(f64x2.splat(1 - beta2), f64x2.mul(mean, mean)),
    )
    const way = f64x2.mul(rate, f64x2.div(newM, correction1))
    const size = f64x2.add(f64x2.sqrt(f64x2.div(newV, correction2)), f64x2.splat(epsilon))
    const next = f64x2.sub(old, f64x2.div(way, size))
    if (isAlone) {
      v128.store_lane<f64>(m + i, newM, 0)
      v128.store_lane<f64>(v + i, newV, 0)
      v128.store_lane<f64>(w + i, next, 0)
    } else {
      v128.store(m + i, newM)
      v128.store(v + i, newV)
      v128.store(w + i, next)
    }
  }
}

/** w ← sign(w)·max(0, |w| − threshold), +0 at zero; NaN passes. */
function softThreshold(w: usize, bytes: usize, threshold: f64): void {
  for (const end = w + bytes; w < end; w += 8) {
    const value = load<f64>(w)
    if (value > threshold) store<f64>(w, value - threshold)
    else if (value < -threshold) store<f64>(w, value + threshold)
    else if (value == value) store<f64>(w, 0)
  }
}
