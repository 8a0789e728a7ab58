import { limits } from '../limits.ts'
import { type Problems, quote } from '../problems.ts'

/**
 * Units of each hidden layer from a text such as `4,2`; an empty text is no hidden layer. What its
 * page cannot build, such as `4,,2`, is mended.
 *
 * @param text undefined when the link does not say.
 */
export function readShape(
  text: string | undefined,
  usual: readonly number[],
  problems: Problems,
): readonly number[] {
  if (text === undefined) return usual
  if (text === '') return []
  // Never splits more than can be used, whatever the length.
  const pieces = text.split(',', limits.layers.max + 1)
  if (pieces.length > limits.layers.max) {
    pieces.pop()
    problems.add(
      `More than ${limits.layers.max} hidden layers are too many; the first ${limits.layers.max} are used.`,
    )
  }
  const shape = pieces.flatMap((piece) => readUnits(piece, problems) ?? [])
  if (shape.length > 0) return shape
  problems.add(`No hidden layer is left of ${quote(text)}; ${usual.join(', ')} units are used.`)
  return usual
}

/** Its page counts up to the number, so a part of a unit is a whole one. */
function readUnits(piece: string, problems: Problems): number | null {
  const { max } = limits.units
  const units = piece === '' ? 0 : Math.ceil(Number(piece))
  if (!(units >= 1)) {
    problems.add(`A hidden layer of ${quote(piece)} units cannot be; it is left out.`)
    return null
  }
  if (units > max)
    problems.add(`A hidden layer of ${quote(piece)} units is too wide; ${max} are used.`)
  else if (units !== Number(piece)) {
    problems.add(`A hidden layer of ${quote(piece)} units gets ${units}.`)
  }
  return Math.min(units, max)
}
