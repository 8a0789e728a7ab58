const sizes = [1, 2, 3, 5, 8, 10, 15, 20, 30, 50, 80, 100, 150, 200, 300, 500, 800, 1000, 1500]

/** Batch sizes below the number of training points, then all of them. */
export function batchStops(all: number): readonly number[] {
  return [...sizes.filter((size) => size < all), all]
}
