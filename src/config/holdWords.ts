import type { FreezeTarget, WeightAddress } from './holds.ts'
import { decodeAddress, encodeAddress } from './parameterWord.ts'

/** What can be frozen as a word: `layer1`, `unit1.3`, `w1.3.2` or `b1.3`, counted from 1. */
export function encodeTarget(target: FreezeTarget): string {
  if (target.kind === 'layer') return `layer${target.layer + 1}`
  if (target.kind === 'unit') return `unit${target.layer + 1}.${target.unit + 1}`
  return encodeAddress(target.at)
}

/** The target behind a word, of whatever network; null when the word names none. */
export function decodeTarget(word: string): FreezeTarget | null {
  const at = decodeAddress(word)
  if (at !== null) return { kind: 'parameter', at }
  const parts = /^(?:layer(\d+)|unit(\d+)\.(\d+))$/.exec(word)
  if (parts === null) return null
  const [, whole, layer, unit] = parts
  return whole === undefined
    ? { kind: 'unit', layer: Number(layer) - 1, unit: Number(unit) - 1 }
    : { kind: 'layer', layer: Number(whole) - 1 }
}

/** The connection behind a word; null when it is none. */
export function decodeWeight(word: string): WeightAddress | null {
  const at = decodeAddress(word)
  return at === null || at.from === 'bias' ? null : { ...at, from: at.from }
}
