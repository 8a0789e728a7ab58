/** ../../activations.ts over vectors from one address to another, in place. */
import { sigmoidInPlace, tanhInPlace } from './passes'

/** In the order of `hiddenActivations` of ../../architecture.ts. */
export const LINEAR: usize = 0
export const SIGMOID: usize = 1
export const TANH: usize = 2
export const RELU: usize = 3

/** h = g(z). */
export function activate(g: usize, p: usize, end: usize): void {
  if (g == TANH) tanhInPlace(p, end)
  else if (g == RELU) {
    const half = f64x2.splat(0.5)
    for (; p < end; p += 16) {
      const z = v128.load(p)
      v128.store(p, f64x2.mul(half, f64x2.add(z, f64x2.abs(z))))
    }
  } else if (g == SIGMOID) sigmoidInPlace(p, end)
}

/** dz = dh·g′(z) in place of dh in `d`, with g′ in terms of h. */
export function activateBackward(g: usize, h: usize, d: usize, end: usize): void {
  const one = f64x2.splat(1)
  if (g == TANH) {
    for (; d < end; d += 16, h += 16) {
      const y = v128.load(h)
      v128.store(d, f64x2.mul(v128.load(d), f64x2.sub(one, f64x2.mul(y, y))))
    }
  } else if (g == RELU) {
    const zero = f64x2.splat(0)
    for (; d < end; d += 16, h += 16) {
      const slope = v128.and(f64x2.gt(v128.load(h), zero), one)
      v128.store(d, f64x2.mul(v128.load(d), slope))
    }
  } else if (g == SIGMOID) {
    for (; d < end; d += 16, h += 16) {
      const y = v128.load(h)
      v128.store(d, f64x2.mul(v128.load(d), f64x2.mul(y, f64x2.sub(one, y))))
    }
  }
}

/** The first n bytes of each of `rows` rows. */
export function activateRows(g: usize, h: usize, rows: usize, stride: usize, n: usize): void {
  if (n == stride) activate(g, h, h + rows * stride)
  else for (; rows > 0; rows--, h += stride) activate(g, h, h + n)
}

export function activateRowsBackward(
  g: usize, h: usize, d: usize, rows: usize, stride: usize, n: usize,
): void {
  if (n == stride) activateBackward(g, h, d, d + rows * stride)
  else for (; rows > 0; rows--, h += stride, d += stride) activateBackward(g, h, d, d + n)
}
