/** A length or a count does not fit a network. The message names what was expected and what came. */
export class ShapeError extends RangeError {
  readonly code = 'shape'
  override readonly name = 'ShapeError'
}
