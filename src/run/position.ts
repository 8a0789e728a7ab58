/** Where a run is. Equal positions of one run mean equal bits. */
export interface Position {
  /** Updates done since the start. */
  readonly step: number
  /** Whole passes over the training set. */
  readonly epoch: number
  /** Examples of this epoch already used by updates. */
  readonly used: number
  /** Examples of the coming batch already looked at by single steps; the update comes with the last. */
  readonly examples: number
}

export const startPosition: Position = { step: 0, epoch: 0, used: 0, examples: 0 }
