/**
 * ../../kernels/affine.ts, two neighbouring columns in a vector.
 * Addresses and distances in bytes; `n` is a multiple of 16.
 */
import { addProduct, both } from './lanes'

/** z[o] = b[o] + Σ_i W[o][i]·x[i], in index order. */
export function affine(
  W: usize, b: usize, nIn: usize, nOut: usize, x: usize, z: usize, stride: usize, n: usize,
): void {
  const row = nIn << 3
  let rest = nOut
  for (; rest >= 4; rest -= 4) {
    let c: usize = 0
    for (; c + 32 <= n; c += 32) {
      let p0 = both(b), p1 = both(b + 8), p2 = both(b + 16), p3 = both(b + 24)
      let q0 = p0, q1 = p1, q2 = p2, q3 = p3
      let k = x + c
      for (let w = W, end = W + row; w < end; w += 8) {
        const s = v128.load(k)
        const t = v128.load(k, 16)
        let v = w
        const w0 = both(v)
        p0 = addProduct(p0, w0, s)
        q0 = addProduct(q0, w0, t)
        v += row
        const w1 = both(v)
        p1 = addProduct(p1, w1, s)
        q1 = addProduct(q1, w1, t)
        v += row
        const w2 = both(v)
        p2 = addProduct(p2, w2, s)
        q2 = addProduct(q2, w2, t)
        v += row
        const w3 = both(v)
        p3 = addProduct(p3, w3, s)
        q3 = addProduct(q3, w3, t)
        k += stride
      }
      let j = z + c
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
      let p0 = both(b), p1 = both(b + 8), p2 = both(b + 16), p3 = both(b + 24)
      let k = x + c
      for (let w = W, end = W + row; w < end; w += 8) {
        const s = v128.load(k)
        let v = w
        p0 = addProduct(p0, both(v), s)
        v += row
        p1 = addProduct(p1, both(v), s)
        v += row
        p2 = addProduct(p2, both(v), s)
        v += row
        p3 = addProduct(p3, both(v), s)
        k += stride
      }
      let j = z + c
      v128.store(j, p0)
      j += stride
      v128.store(j, p1)
      j += stride
      v128.store(j, p2)
      j += stride
      v128.store(j, p3)
    }
    W += row << 2
    b += 32
    z += stride << 2
  }
  for (; rest > 0; rest--) {
    affineOne(W, b, row, x, z, stride, n)
    W += row
    b += 8
    z += stride
  }
}

function affineOne(
  W: usize, b: usize, row: usize, x: usize, z: usize, stride: usize, n: usize,
): void {
  const bias = both(b)
  const end = W + row
  let c: usize = 0
  for (; c + 64 <= n; c += 64) {
    let p0 = bias, p1 = bias, p2 = bias, p3 = bias
    let k = x + c
    for (let w = W; w < end; w += 8) {
      const u = both(w)
      p0 = addProduct(p0, u, v128.load(k))
      p1 = addProduct(p1, u, v128.load(k, 16))
      p2 = addProduct(p2, u, v128.load(k, 32))
      p3 = addProduct(p3, u, v128.load(k, 48))
      k += stride
    }
    v128.store(z + c, p0)
    v128.store(z + c, p1, 16)
    v128.store(z + c, p2, 32)
    v128.store(z + c, p3, 48)
  }
  for (; c < n; c += 16) {
    let p = bias
    let k = x + c
    for (let w = W; w < end; w += 8) {
      p = addProduct(p, both(w), v128.load(k))
      k += stride
    }
    v128.store(z + c, p)
  }
}
