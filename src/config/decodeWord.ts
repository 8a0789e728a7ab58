import type { FreezeTarget, WeightAddress } from './holds.ts'
import type { ParameterAddress } from './journal.ts'

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
