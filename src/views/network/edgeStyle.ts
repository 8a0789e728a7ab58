/** How strong a weight looks: the same in every layer and every network. */
export interface EdgeStyle {
  readonly width: number
  readonly opacity: number
}

/** More edges than this in a gap are drawn thinner, and the weakest not at all. */
export const CROWDED = 64

/** Share of the gap's largest |w| under which an edge of a crowded gap is hidden. */
export const HIDDEN_SHARE = 0.05

/** width = 0.5 + 4·tanh(|w|/3), opacity = 0.12 + 0.58·tanh(|w|/2); crowded gaps × 0.6 in width. */
export function edgeStyle(weight: number, crowded = false): EdgeStyle {
  const size = Math.abs(weight)
  const width = 0.5 + 4 * Math.tanh(size / 3)
  return { width: crowded ? 0.6 * width : width, opacity: 0.12 + 0.58 * Math.tanh(size / 2) }
}
