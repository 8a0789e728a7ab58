/**
 * The kernels of ../../kernels/singleColumn.ts for a batch of one sample: two neighbouring units in
 * a vector. Vectors of units have room for an even number of them.
 */
import { addProduct, both } from './lanes'

/** The numbers at `address` and a row further. */
@inline function pairAt(address: usize, row: usize): v128 {
  return v128.load_lane<f64>(address + row, v128.load64_zero(address), 1)
}

/** z[o] = b[o] + Σ_i W[o][i]·x[i], in index order. */
export function affineSingle(
  W: usize, b: usize, nIn: usize, nOut: usize, x: usize, z: usize,
): void {
  const row = nIn << 3
  const two = row << 1
  const stop = x + row
  let rest = nOut
  for (; rest >= 8; rest -= 8) {
    let p0 = v128.load(b), p1 = v128.load(b, 16), p2 = v128.load(b, 32), p3 = v128.load(b, 48)
    let w = W
    for (let k = x; k < stop; k += 8) {
      const u = both(k)
      let v = w
      p0 = addProduct(p0, pairAt(v, row), u)
      v += two
      p1 = addProduct(p1, pairAt(v, row), u)
      v += two
      p2 = addProduct(p2, pairAt(v, row), u)
      v += two
      p3 = addProduct(p3, pairAt(v, row), u)
      w += 8
    }
    v128.store(z, p0)
    v128.store(z, p1, 16)
    v128.store(z, p2, 32)
    v128.store(z, p3, 48)
    W += row << 3
    b += 64
    z += 64
  }
  if (rest >= 4) {
    let p0 = v128.load(b), p1 = v128.load(b, 16)
    let w = W
    for (let k = x; k < stop; k += 8) {
      const u = both(k)
      p0 = addProduct(p0, pairAt(w, row), u)
      p1 = addProduct(p1, pairAt(w + two, row), u)
      w += 8
    }
    v128.store(z, p0)
    v128.store(z, p1, 16)
    W += row << 2
    b += 32
    z += 32
    rest -= 4
  }
  if (rest >= 2) {
    let p = v128.load(b)
    let w = W
    for (let k = x; k < stop; k += 8) {
      p = addProduct(p, pairAt(w, row), both(k))
      w += 8
    }
    v128.store(z, p)
    W += two
    b += 16
    z += 16
    rest -= 2
  }
  if (rest > 0) {
    let sum = load<f64>(b)
    for (let k = x; k < stop; k += 8) {
      sum += load<f64>(W) * load<f64>(k)
      W += 8
    }
    store<f64>(z, sum)
  }
}

/** dx[i] = Σ_o W[o][i]·dz[o], from +0 in index order. */
export function affineBackwardSingle(
  W: usize, nIn: usize, nOut: usize, dz: usize, dx: usize,
): void {
  const row = nIn << 3
  const stop = dz + (nOut << 3)
  let rest = nIn
  for (; rest >= 8; rest -= 8) {
    let g0 = f64x2.splat(0), g1 = g0, g2 = g0, g3 = g0
    let w = W
    for (let k = dz; k < stop; k += 8) {
      const d = both(k)
      g0 = addProduct(g0, v128.load(w), d)
      g1 = addProduct(g1, v128.load(w, 16), d)
      g2 = addProduct(g2, v128.load(w, 32), d)
      g3 = addProduct(g3, v128.load(w, 48), d)
      w += row
    }
    v128.store(dx, g0)
    v128.store(dx, g1, 16)
    v128.store(dx, g2, 32)
    v128.store(dx, g3, 48)
    W += 64
    dx += 64
  }
  for (; rest >= 2; rest -= 2) {
    let g = f64x2.splat(0)
    let w = W
    for (let k = dz; k < stop; k += 8) {
      g = addProduct(g, v128.load(w), both(k))
      w += row
    }
    v128.store(dx, g)
    W += 16
    dx += 16
  }
  if (rest > 0) {
    let sum: f64 = 0
    for (let k = dz; k < stop; k += 8) {
      sum += load<f64>(W) * load<f64>(k)
      W += row
    }
    store<f64>(dx, sum)
  }
}

/** dW[o][i] = dz[o]·x[i] and db[o] = dz[o]; the + 0 turns −0 into the +0 of a sum. */
export function affineGradientsSingle(
  dz: usize, x: usize, nIn: usize, nOut: usize, dW: usize, db: usize,
): void {
  const zero = f64x2.splat(0)
  const stop = x + ((nIn & ~1) << 3)
  for (let end = dz + (nOut << 3); dz < end; dz += 8) {
    const d = both(dz)
    let k = x
    for (; k < stop; k += 16) {
      v128.store(dW, f64x2.add(f64x2.mul(d, v128.load(k)), zero))
      dW += 16
    }
    if (nIn & 1) {
      store<f64>(dW, load<f64>(dz) * load<f64>(k) + 0)
      dW += 8
    }
    store<f64>(db, load<f64>(dz) + 0)
    db += 8
  }
}
