/**
 * ../../kernels/affineBackward.ts, two neighbouring columns in a vector.
 * Addresses and distances in bytes; `n` is a multiple of 16.
 */
import { addProduct, both } from './lanes'

/** dx[i] = Σ_o W[o][i]·dz[o], from +0 in index order. */
export function affineBackward(
  W: usize, nIn: usize, nOut: usize, dz: usize, dx: usize, stride: usize, n: usize,
): void {
  const row = nIn << 3
  const end = dz + nOut * stride
  let rest = nIn
  for (; rest >= 4; rest -= 4) {
    let c: usize = 0
    for (; c + 32 <= n; c += 32) {
      let p0 = f64x2.splat(0), p1 = p0, p2 = p0, p3 = p0
      let q0 = p0, q1 = p0, q2 = p0, q3 = p0
      let w = W
      for (let k = dz + c, stop = end + c; k < stop; k += stride) {
        const s = v128.load(k)
        const t = v128.load(k, 16)
        const w0 = both(w)
        p0 = addProduct(p0, w0, s)
        q0 = addProduct(q0, w0, t)
        const w1 = both(w + 8)
        p1 = addProduct(p1, w1, s)
        q1 = addProduct(q1, w1, t)
        const w2 = both(w + 16)
        p2 = addProduct(p2, w2, s)
        q2 = addProduct(q2, w2, t)
        const w3 = both(w + 24)
        p3 = addProduct(p3, w3, s)
        q3 = addProduct(q3, w3, t)
        w += row
      }
      let j = dx + c
      v128.store(j, p0)
      v128.store(j, q0, 16)
      j += stride
      v128.store(j, p1)
      v128.store(j, q1, 16)
      j += stride
      v128.store(j, p2)
      v128.store(j, q2, 16)
      j += stride
      v128.store(j, p3)
      v128.store(j, q3, 16)
    }
    if (c < n) {
      let p0 = f64x2.splat(0), p1 = p0, p2 = p0, p3 = p0
      let w = W
      for (let k = dz + c, stop = end + c; k < stop; k += stride) {
        const s = v128.load(k)
        p0 = addProduct(p0, both(w), s)
        p1 = addProduct(p1, both(w + 8), s)
        p2 = addProduct(p2, both(w + 16), s)
        p3 = addProduct(p3, both(w + 24), s)
        w += row
      }
      let j = dx + c
      v128.store(j, p0)
      j += stride
      v128.store(j, p1)
      j += stride
      v128.store(j, p2)
      j += stride
      v128.store(j, p3)
    }
    W += 32
    dx += stride << 2
  }
  for (; rest > 0; rest--) {
    for (let c: usize = 0; c < n; c += 16) {
      let p = f64x2.splat(0)
      let w = W
      for (let k = dz + c, stop = end + c; k < stop; k += stride) {
        p = addProduct(p, both(w), v128.load(k))
        w += row
      }
      v128.store(dx + c, p)
    }
    W += 8
    dx += stride
  }
}
