import type { Architecture } from '../architecture.ts'

/** What the twin computes, in the order of its own numbers for them (assembly/activations.ts). */
export const coveredHidden: readonly string[] = ['linear', 'sigmoid', 'tanh', 'relu']
/** The same for heads (assembly/heads.ts), each with the only loss that the twin knows for it. */
export const coveredOutputs: readonly string[] = ['linear', 'sigmoid', 'softmax', 'tanh']
const lossOf: readonly string[] = ['squared', 'cross-entropy', 'cross-entropy', 'squared']

/** False when a run with this network has to use the TypeScript engine. */
export function isCovered({ hidden, output, loss }: Architecture): boolean {
  const head = coveredOutputs.indexOf(output)
  return head >= 0 && lossOf[head] === loss && hidden.every((g) => coveredHidden.includes(g))
}
