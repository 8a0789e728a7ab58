/** Rows and columns of a matrix that are shown; more fold. */
const most = 6

/** The places of a row or column that are shown; null stands for those between. */
export function foldedPlaces(count: number, isUnfolded: boolean): readonly (number | null)[] {
  if (isUnfolded || count <= most) return Array.from({ length: count }, (_, i) => i)
  return [...Array.from({ length: most - 2 }, (_, i) => i), null, count - 1]
}

/** True when some matrix of these layers is folded. */
export function isFoldable(layerSizes: readonly number[]): boolean {
  return layerSizes.some((count) => count > most)
}
