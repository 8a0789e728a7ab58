import { type Language, programParts } from './program.ts'
import type { Recipe } from './recipe.ts'

/** A program to look at: its long lists are cut. */
export interface ShortProgram {
  readonly text: string
  /** For each line its number in the whole program; null within a list that is cut. */
  readonly numbers: readonly (number | null)[]
}

/** @param most entries of a list that are written out */
export function shortenProgram(
  language: Language,
  template: string,
  recipe: Recipe,
  most: number,
): ShortProgram {
  const whole = programParts(language, template, recipe)
  const short = programParts(language, template, recipe, most)
  const numbers: (number | null)[] = []
  let before = 0
  short.forEach((part, i) => {
    const lines = part.split('\n')
    const wholeLines = whole[i].split('\n')
    let isSame = true
    lines.forEach((line, at) => {
      isSame &&= line === wholeLines[at]
      const isLast = at === lines.length - 1
      if (isSame || at === 0) numbers.push(before + at + 1)
      else numbers.push(isLast ? before + wholeLines.length : null)
    })
    before += wholeLines.length
  })
  return { text: short.join('\n'), numbers }
}

/** The place of the line that says the training loss at the end of the epoch; null when none does. */
export function endingLine(program: string, { trainLoss }: Recipe): number | null {
  const signs = [`, on the page ${trainLoss}"`, `  trainLoss: ${trainLoss},`]
  const at = program.split('\n').findIndex((line) => signs.some((sign) => line.includes(sign)))
  return at < 0 ? null : at
}
