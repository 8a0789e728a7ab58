/** What is laid over the diagram: see the store's overlay. Layer 0 is the inputs in use. */
export interface DiagramOverlay {
  readonly edges: Float64Array | null
  readonly isWhole?: boolean | undefined
  readonly backward: boolean
  readonly gap: number | null
  readonly spotlight?: OverlayUnit | undefined
  readonly tags: readonly OverlayTag[]
  readonly marks: readonly (OverlayUnit & { readonly word: string })[]
  readonly legend?: readonly { readonly text: string; readonly tone: OverlayTone }[] | undefined
}

export interface OverlayUnit {
  readonly layer: number
  readonly unit: number
}

export interface OverlayTag extends OverlayUnit {
  readonly lines: readonly TagLine[]
}

export interface TagLine {
  readonly text: string
  readonly tone: 'forward' | 'gradient'
  readonly strong: boolean
}

type OverlayTone = TagLine['tone'] | 'plain'
