/** acc + a·b, each operation rounded on its own. */
@inline export function addProduct(acc: v128, a: v128, b: v128): v128 {
  return f64x2.add(acc, f64x2.mul(a, b))
}

/** Both lanes hold the number at `address`. */
@inline export function both(address: usize): v128 { return v128.load64_splat(address) }

/** (a₀ + a₁, b₀ + b₁): two finished sums from their partial sums. */
@inline export function sumPairs(a: v128, b: v128): v128 {
  return f64x2.add(
    v128.shuffle<f64>(a, b, 0, 2),
    v128.shuffle<f64>(a, b, 1, 3),
  )
}

/** a₀ + a₁. */
@inline export function sumPair(a: v128): f64 {
  return f64x2.extract_lane(a, 0) + f64x2.extract_lane(a, 1)
}
