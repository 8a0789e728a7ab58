import type { ParameterAddress } from './journal.ts'

/**
 * A parameter as a word: `w1.2.3` is the weight of layer 1 to its unit 2 from unit 3 below, `b1.2`
 * the bias of that unit, all counted from 1 as in the lecture.
 */
export function encodeAddress({ layer, to, from }: ParameterAddress): string {
  const unit = `${layer + 1}.${to + 1}`
  return from === 'bias' ? `b${unit}` : `w${unit}.${from + 1}`
}

/** The address behind a word, of whatever network; null when the word names no parameter. */
export function decodeAddress(word: string): ParameterAddress | null {
  const parts = /^(?:w(\d+)\.(\d+)\.(\d+)|b(\d+)\.(\d+))$/.exec(word)
  if (parts === null) return null
  const [, layer = parts[4], to = parts[5], from] = parts
  return {
    layer: Number(layer) - 1,
    to: Number(to) - 1,
    from: from === undefined ? 'bias' : Number(from) - 1,
  }
}
