import { decodeTarget, decodeWeight } from './decodeWord.ts'
import { hasParameter, hasTarget } from './hasParameter.ts'
import { createHolds, type FreezeTarget, type Holds, type WeightAddress } from './holds.ts'
import type { ParameterAddress } from './journal.ts'
import { encodeAddress, encodeTarget } from './parameterWord.ts'
import { type Problems, quote } from './problems.ts'

/**
 * Cuts and freezes from any value. What is none, or lies outside the network, is left out with a
 * sentence; order and repetition mean nothing.
 */
export function repairHolds(
  value: Record<string, unknown>,
  layerSizes: readonly number[],
  problems: Problems,
): Holds {
  const cuts: WeightAddress[] = []
  for (const item of listOf(value.cuts, 'cut connections', problems)) {
    const at = readWeight(item, layerSizes, problems)
    if (at !== null) cuts.push(at)
  }
  const frozen: FreezeTarget[] = []
  for (const item of listOf(value.frozen, 'frozen parts', problems)) {
    const target = readTarget(item, layerSizes, problems)
    if (target !== null) frozen.push(target)
  }
  return createHolds(cuts, frozen)
}

/** A connection of the network from its word or fields; null, with a sentence, when it is none. */
export function readWeight(
  value: unknown,
  layerSizes: readonly number[],
  problems: Problems,
): WeightAddress | null {
  const found = typeof value === 'string' ? decodeWeight(value) : addressOf(value)
  if (found === null || found.from === 'bias') {
    problems.add(`${quote(value)} names no connection such as w1.2.1; its cut is left out.`)
    return null
  }
  const at: WeightAddress = { layer: found.layer, to: found.to, from: found.from }
  if (hasParameter(layerSizes, at)) return at
  problems.add(`The network has no connection ${encodeAddress(at)}; its cut is left out.`)
  return null
}

/** A target in the network from its word or fields; null, with a sentence, when it is none. */
export function readTarget(
  value: unknown,
  layerSizes: readonly number[],
  problems: Problems,
): FreezeTarget | null {
  const target = typeof value === 'string' ? decodeTarget(value) : targetOf(value)
  if (target === null) {
    problems.add(`${quote(value)} names no part to freeze such as layer1; it is left out.`)
    return null
  }
  if (hasTarget(layerSizes, target)) return target
  problems.add(`The network has no ${encodeTarget(target)} to freeze; it is left out.`)
  return null
}

function targetOf(value: unknown): FreezeTarget | null {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return null
  if (value.kind === 'parameter') {
    const at = 'at' in value ? addressOf(value.at) : null
    return at === null ? null : { kind: 'parameter', at }
  }
  if (!('layer' in value) || typeof value.layer !== 'number') return null
  const { layer } = value
  if (value.kind === 'layer') return { kind: 'layer', layer }
  if (value.kind !== 'unit' || !('unit' in value) || typeof value.unit !== 'number') return null
  return { kind: 'unit', layer, unit: value.unit }
}

/** A parameter of whatever network from its fields, or null. */
export function addressOf(value: unknown): ParameterAddress | null {
  if (typeof value !== 'object' || value === null) return null
  if (!('layer' in value) || !('to' in value) || !('from' in value)) return null
  const { layer, to, from } = value
  if (typeof layer !== 'number' || typeof to !== 'number') return null
  return from === 'bias' || typeof from === 'number' ? { layer, to, from } : null
}

function listOf(value: unknown, name: string, problems: Problems): readonly unknown[] {
  if (value === undefined) return []
  if (Array.isArray(value)) return value
  problems.add(`The ${name} are ${quote(value)} and not a list; none is used.`)
  return []
}
