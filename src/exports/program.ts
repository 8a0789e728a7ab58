import { writeJavaScript } from './javascript/program.ts'
import { writeNumPy } from './numpy/program.ts'
import { writePyTorch } from './pytorch/program.ts'
import type { Recipe } from './recipe.ts'

/** Languages that an epoch is written in. */
export const languages = ['pytorch', 'numpy', 'javascript'] as const
export type Language = (typeof languages)[number]

const writers: Record<Language, (recipe: Recipe, most: number) => string> = {
  javascript: writeJavaScript,
  numpy: writeNumPy,
  pytorch: writePyTorch,
}

/**
 * A program that trains the coming epoch from the numbers of the run, and compares where it ends.
 *
 * @param most entries of a list that are written out; fewer than all make a preview that cannot run
 */
export function writeProgram(
  language: Language,
  recipe: Recipe,
  most = Number.POSITIVE_INFINITY,
): string {
  return writers[language](recipe, most)
}
