/** A weight or bias. `layer` counts from 0 (the layer that reads the inputs); `from` is the unit read. */
export interface ParameterAt {
  readonly layer: number
  readonly to: number
  readonly from: number | 'bias'
}

/** A hidden or output unit; layers count from 0 = the first that reads the inputs. */
export interface UnitAt {
  readonly layer: number
  readonly unit: number
}

/** What the keyboard can stand on. Inputs count as displayed, edges as the network sees them. */
export type DiagramItem =
  | { readonly kind: 'input'; readonly row: number }
  | { readonly kind: 'unit'; readonly layer: number; readonly unit: number }
  | { readonly kind: 'bias'; readonly layer: number; readonly unit: number }
  | {
      readonly kind: 'edge'
      readonly layer: number
      readonly to: number
      readonly from: number
    }

export function sameItem(a: DiagramItem | null, b: DiagramItem | null): boolean {
  return a === b || (a !== null && b !== null && itemKey(a) === itemKey(b))
}

/** A short name, the same for equal items. */
export function itemKey(item: DiagramItem): string {
  switch (item.kind) {
    case 'input':
      return `input-${item.row}`
    case 'edge':
      return `edge-${item.layer}-${item.to}-${item.from}`
    default:
      return `${item.kind}-${item.layer}-${item.unit}`
  }
}

/** The item behind a short name; null when it is none. */
export function parseItemKey(key: string | undefined): DiagramItem | null {
  const [kind, a, b, c] = (key ?? '').split('-')
  const [first, second, third] = [Number(a), Number(b), Number(c)]
  switch (kind) {
    case 'input':
      return { kind, row: first }
    case 'unit':
    case 'bias':
      return { kind, layer: first, unit: second }
    case 'edge':
      return { kind, layer: first, to: second, from: third }
    default:
      return null
  }
}

/** One displayed input feature. */
export interface InputItem {
  readonly id: string
  /** For sentences: "x₁²". */
  readonly name: string
  readonly tex: string
  readonly active: boolean
  /** Why it cannot be switched; null when it can. */
  readonly blocked: string | null
}

/** One layer after the inputs; the last one is the output. */
export interface LayerItem {
  readonly units: number
  /** Name of g or o: decides how values become colours. */
  readonly activation: string
}
