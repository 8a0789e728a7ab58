import { edgeLabels } from './edgeLabels.ts'
import type { EdgeGap } from './edges.ts'
import type { DiagramItem } from './items.ts'
import { biasDrop, type NetworkLayout } from './layout.ts'

/** The number of an edge, and where it stands. */
interface VisibleLabel {
  readonly at: Extract<DiagramItem, { kind: 'edge' }>
  readonly x: number
  readonly y: number
}

/** Numbers stand on all edges of a gap with up to three units on either side and room for them. */
export function visibleLabels(
  { inputs, layers }: NetworkLayout,
  gaps: readonly EdgeGap[],
): VisibleLabel[] {
  const biases = layers.map(({ biasText, x, ys, side }) =>
    biasText ? ys.map((y) => ({ x, y: y + side / 2 + biasDrop })) : [],
  )
  return (
    gaps
      .filter(({ from, to }) => from.length <= 3 && to.length <= 3)
      // Between dots the numbers would hide the edges.
      .filter(({ layer }) => !(layers[layer - 1] ?? inputs).dots && layers[layer]?.dots === false)
      .flatMap((gap) =>
        edgeLabels(gap, [...(biases[gap.layer - 1] ?? []), ...(biases[gap.layer] ?? [])]),
      )
      .map(({ layer, to, from, x, y }) => ({ at: { kind: 'edge', layer, to, from }, x, y }))
  )
}
