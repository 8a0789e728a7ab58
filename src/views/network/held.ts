import { type DiagramItem, itemKey } from './items.ts'

/** What training does not move, as the diagram shows it. */
export interface HeldView {
  /** 1 for each weight that is cut, by its place in the flat parameters. */
  readonly cut: Uint8Array
  /** The same for what is frozen by itself, with its unit or with its layer. */
  readonly frozen: Uint8Array
  /** What is frozen by itself, and so has a lock of its own: `itemKey`s, and `layerKey`s of layers. */
  readonly locks: ReadonlySet<string>
}

export function layerKey(layer: number): string {
  return `layer-${layer}`
}

/** Goes behind the name of a parameter. */
export function heldText({ cut, frozen }: HeldView, place: number): string {
  if (cut[place] === 1) return ', cut'
  return frozen[place] === 1 ? ', frozen' : ''
}

/** Goes behind the name of a unit. */
export function heldUnitText({ locks }: HeldView, layer: number, unit: number): string {
  const isFrozen = locks.has(layerKey(layer)) || hasLock(locks, { kind: 'unit', layer, unit })
  return isFrozen ? ', frozen' : ''
}

export function hasLock(locks: ReadonlySet<string>, item: DiagramItem): boolean {
  return locks.size > 0 && locks.has(itemKey(item))
}
