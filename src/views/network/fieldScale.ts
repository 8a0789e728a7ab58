/** How a unit's values become −1 … 1 for the colour table: t = (value − centre)/extent. */
export interface FieldScale {
  readonly centre: number
  readonly extent: number
}

const samples = 160
const robustShare = 0.98
const flattest = 1e-3

/**
 * tanh and threshold run over −1 … 1, sigmoid and step over 0 … 1 about ½; a share of softmax or sparsemax shows its class
 * from neutral (0) to full (1); functions without bounds get the size that 98 % of
 * the values stay under, so that no unit looks flat and no single cell hides the rest.
 */
export function fieldScale(activation: string, values: ArrayLike<number>): FieldScale {
  if (activation === 'tanh' || activation === 'threshold') return { centre: 0, extent: 1 }
  if (activation === 'sigmoid' || activation === 'step') return { centre: 0.5, extent: 0.5 }
  if (isShare(activation)) return { centre: 0, extent: 1 }
  return { centre: 0, extent: Math.max(flattest, robustSize(values)) }
}

/** True of outputs that share 1 among the classes. */
export function isShare(activation: string): boolean {
  return activation === 'softmax' || activation === 'sparsemax'
}

/** The |value| that 98 % of the values stay under, from at most 160 of them. */
function robustSize(values: ArrayLike<number>): number {
  // An odd stride, so that the samples do not stay in one column of the field.
  const stride = Math.floor(values.length / samples) | 1
  const sizes: number[] = []
  for (let i = 0; i < values.length; i += stride) {
    const size = Math.abs(values[i] ?? 0)
    if (Number.isFinite(size)) sizes.push(size)
  }
  sizes.sort((a, b) => a - b)
  return sizes[Math.min(sizes.length - 1, Math.floor(sizes.length * robustShare))] ?? 0
}
