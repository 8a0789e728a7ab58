import { limits } from '../limits.ts'
import { createProblems, type Problems, quote } from '../problems.ts'

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
  const isUsable = (piece: string): boolean => readUnits(piece, createProblems()) !== null
  if (pieces.some(isUsable)) return pieces.flatMap((piece) => readUnits(piece, problems) ?? [])
  // In place of a sentence for each piece, behind many of which it would get lost.
  problems.add(`No hidden layer can be read in ${quote(text)}; ${usual.join(', ')} units are used.`)
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
