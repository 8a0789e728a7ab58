import type { Language, Recipe } from '../../exports/index.ts'

export const languageNames: Readonly<Record<Language, string>> = {
  pytorch: 'PyTorch',
  numpy: 'NumPy',
  javascript: 'JavaScript',
}

/** `the rest of epoch 13`, where the program begins within it. */
export function stretchOf({ isRest, epoch }: Pick<Recipe, 'isRest' | 'epoch'>): string {
  return isRest ? `the rest of epoch ${epoch + 1}` : `epoch ${epoch + 1}`
}

/** Why there is no program; `obstacle` is what keeps the network from training. */
export function whyNoProgram(obstacle: string | null): string {
  return (
    obstacle ??
    'There is no epoch to write down: there are no training points, or training diverges in it.'
  )
}
