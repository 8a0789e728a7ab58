/**
 * The batch kernels of ../../kernels/affine.ts, affineBackward.ts and affineGradients.ts, two
 * neighbouring columns in a vector; the two lanes of a sum over columns are its two partial sums.
 * Addresses and distances in bytes; `n` is a multiple of 16.
 */
import { addProduct, both, sumPair, sumPairs } from './lanes'

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

/** dW[o][i] = Σ_c dz[o][c]·x[i][c] and db[o] = Σ_c dz[o][c]. */
export function affineGradients(
  dz: usize, x: usize, nIn: usize, nOut: usize, stride: usize, n: usize, dW: usize, db: usize,
): void {
  const row = nIn << 3
  let rest = nOut
  for (; rest >= 2; rest -= 2) {
    const end = dz + n
    let k = x
    let g = dW
    let i = nIn
    for (; i >= 4; i -= 4) {
      let a0 = f64x2.splat(0), a1 = a0, a2 = a0, a3 = a0
      let b0 = a0, b1 = a0, b2 = a0, b3 = a0
      let m = k
      for (let j = dz; j < end; j += 16) {
        const s = v128.load(j)
        const t = v128.load(j + stride)
        let v = m
        const x0 = v128.load(v)
        a0 = addProduct(a0, s, x0)
        b0 = addProduct(b0, t, x0)
        v += stride
        const x1 = v128.load(v)
        a1 = addProduct(a1, s, x1)
        b1 = addProduct(b1, t, x1)
        v += stride
        const x2 = v128.load(v)
        a2 = addProduct(a2, s, x2)
        b2 = addProduct(b2, t, x2)
        v += stride
        const x3 = v128.load(v)
        a3 = addProduct(a3, s, x3)
        b3 = addProduct(b3, t, x3)
        m += 16
      }
      v128.store(g, sumPairs(a0, a1))
      v128.store(g, sumPairs(a2, a3), 16)
      v128.store(g + row, sumPairs(b0, b1))
      v128.store(g + row, sumPairs(b2, b3), 16)
      g += 32
      k += stride << 2
    }
    if (i >= 2) {
      let a0 = f64x2.splat(0), a1 = a0, b0 = a0, b1 = a0
      let m = k
      for (let j = dz; j < end; j += 16) {
        const s = v128.load(j)
        const t = v128.load(j + stride)
        const x0 = v128.load(m)
        const x1 = v128.load(m + stride)
        a0 = addProduct(a0, s, x0)
        b0 = addProduct(b0, t, x0)
        a1 = addProduct(a1, s, x1)
        b1 = addProduct(b1, t, x1)
        m += 16
      }
      v128.store(g, sumPairs(a0, a1))
      v128.store(g + row, sumPairs(b0, b1))
      g += 16
      k += stride << 1
      i -= 2
    }
    let a = f64x2.splat(0), b = a
    if (i > 0) {
      let m = k
      for (let j = dz; j < end; j += 16) {
        const u = v128.load(m)
        a = addProduct(a, v128.load(j), u)
        b = addProduct(b, v128.load(j + stride), u)
        m += 16
      }
      store<f64>(g, sumPair(a))
      store<f64>(g + row, sumPair(b))
      a = f64x2.splat(0)
      b = a
    }
    for (let j = dz; j < end; j += 16) {
      a = f64x2.add(a, v128.load(j))
      b = f64x2.add(b, v128.load(j + stride))
    }
    v128.store(db, sumPairs(a, b))
    dz += stride << 1
    dW += row << 1
    db += 16
  }
  if (rest > 0) lastOutput(dz, x, nIn, stride, n, dW, db)
}

/** One output alone, when their number is odd. */
function lastOutput(
  dz: usize, x: usize, nIn: usize, stride: usize, n: usize, dW: usize, db: usize,
): void {
  const end = dz + n
  let i = nIn
  for (; i >= 4; i -= 4) {
    let a0 = f64x2.splat(0), a1 = a0, a2 = a0, a3 = a0
    let m = x
    for (let j = dz; j < end; j += 16) {
      const s = v128.load(j)
      let v = m
      a0 = addProduct(a0, s, v128.load(v))
      v += stride
      a1 = addProduct(a1, s, v128.load(v))
      v += stride
      a2 = addProduct(a2, s, v128.load(v))
      v += stride
      a3 = addProduct(a3, s, v128.load(v))
      m += 16
    }
    v128.store(dW, sumPairs(a0, a1))
    v128.store(dW, sumPairs(a2, a3), 16)
    dW += 32
    x += stride << 2
  }
  for (; i > 0; i--) {
    let a = f64x2.splat(0)
    let m = x
    for (let j = dz; j < end; j += 16) {
      a = addProduct(a, v128.load(j), v128.load(m))
      m += 16
    }
    store<f64>(dW, sumPair(a))
    dW += 8
    x += stride
  }
  let a = f64x2.splat(0)
  for (let j = dz; j < end; j += 16) a = f64x2.add(a, v128.load(j))
  store<f64>(db, sumPair(a))
}
