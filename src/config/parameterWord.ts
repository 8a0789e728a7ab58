import type { FreezeTarget } from './holds.ts'
import type { ParameterAddress } from './journal.ts'

/**
 * A parameter as a word: `w1.2.3` is the weight of layer 1 to its unit 2 from unit 3 below, `b1.2`
 * the bias of that unit, all counted from 1 as in the lecture.
 */
export function encodeAddress({ layer, to, from }: ParameterAddress): string {
  const unit = `${layer + 1}.${to + 1}`
  return from === 'bias' ? `b${unit}` : `w${unit}.${from + 1}`
}

/** What can be frozen as a word: `layer1`, `unit1.3`, `w1.3.2` or `b1.3`, counted from 1. */
export function encodeTarget(target: FreezeTarget): string {
  if (target.kind === 'layer') return `layer${target.layer + 1}`
  if (target.kind === 'unit') return `unit${target.layer + 1}.${target.unit + 1}`
  return encodeAddress(target.at)
}
