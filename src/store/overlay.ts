/**
 * What a view of the drawer lays over the network diagram. Layers count from 0 = the inputs that are in
 * use; gap g lies between layers g and g + 1.
 */
export interface NetworkOverlay {
  /**
   * For each parameter, in the order of the engine, a signed size: its edge is drawn in the colour of
   * gradients, as wide as |size| / largest. null = the edges stay as they are.
   */
  readonly edges: Float64Array | null
  /** True = every size is known: a gap whose sizes are all 0 is drawn so, not as its weights. */
  readonly isWhole?: boolean | undefined
  /** True = arrowheads at the lower layer: the sizes flow from right to left. */
  readonly backward: boolean
  /** The gap that is at work: tinted, its edges stronger than the others. null = all alike. */
  readonly gap: number | null
  /** The unit at hand: ringed, and of the running gap its edges alone are strong. */
  readonly spotlight?: UnitAt | undefined
  /** Lines of numbers below units. */
  readonly tags: readonly UnitTag[]
  /** Units that are pointed out. */
  readonly marks: readonly UnitMark[]
  /** What the colours mean, in place of the usual words below the diagram. */
  readonly legend?: readonly LegendText[] | undefined
}

export interface UnitAt {
  readonly layer: number
  readonly unit: number
}

export interface LegendText {
  readonly text: string
  readonly tone: 'forward' | 'gradient' | 'plain'
}

export interface UnitTag extends UnitAt {
  /** At most two, short: `h −0.30`. */
  readonly lines: readonly {
    readonly text: string
    readonly tone: 'forward' | 'gradient'
    /** Tinted: it is the one at hand. */
    readonly strong: boolean
  }[]
}

export interface UnitMark extends UnitAt {
  /** A word beside the unit: `dead`. */
  readonly word: string
}

/** An overlay that changes with training: `get` is always the newest. */
export interface LiveOverlay {
  get(): NetworkOverlay | null
  subscribe(listener: () => void): () => void
}
