/**
 * ../../kernels/affineGradients.ts, two neighbouring columns in a vector; the two lanes of a sum over
 * columns are its two partial sums.
 * Addresses and distances in bytes; `n` is a multiple of 16.
 */
import { addProduct, sumPair, sumPairs } from './lanes'

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
