/** A place of the plot, pixels. */
export interface PixelPlace {
  readonly x: number
  readonly y: number
}

/** What hands do to lines. */
export interface LineHand {
  /** A drag begins; false = it is refused. */
  grab(unit: number, kind: 'move' | 'turn', by: 'pointer' | 'keys'): boolean
  /** The line is to go through a pixel. */
  moveTo(unit: number, through: PixelPlace): void
  /** The line is to be turned about a pixel to go along a direction. */
  turnTo(unit: number, pivot: PixelPlace, along: PixelPlace): void
  release(): void
}
