import type { Architecture } from '../architecture.ts'

/** What the twin computes, in the order of its own numbers for them (assembly/activations.ts, heads.ts). */
export const coveredHidden: readonly string[] = ['linear', 'sigmoid', 'tanh', 'relu']
export const coveredOutputs: readonly string[] = ['linear', 'sigmoid', 'softmax', 'tanh']
export const coveredLosses: readonly string[] = ['cross-entropy', 'squared']

/** False when a run with this network has to use the TypeScript engine. */
export function isCovered({ hidden, output, loss }: Architecture): boolean {
  return (
    coveredOutputs.includes(output) &&
    coveredLosses.includes(loss) &&
    hidden.every((g) => coveredHidden.includes(g))
  )
}
