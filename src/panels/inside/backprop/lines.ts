/** The lines of the lecture's algorithm as they are run, one after the other. */

/**
 * z, h: of a hidden layer or the outputs' z · f, loss: of the outputs · dzOut: ∇_z of the outputs ·
 * dW, db, dh, dz: back through a layer · W, b: the update of a layer.
 */
export const lineKinds = [
  ...(['z', 'h', 'f', 'loss'] as const),
  ...(['dzOut', 'dW', 'db', 'dh', 'dz'] as const),
  ...(['W', 'b'] as const),
] as const
export type LineKind = (typeof lineKinds)[number]

export interface Line {
  readonly kind: LineKind
  /** ℓ: 1 = the first hidden layer, L + 1 = the outputs. */
  readonly layer: number
}

export type Phase = 'forward' | 'backward' | 'update'

export function phaseOf({ kind }: Line): Phase {
  if (kind === 'W' || kind === 'b') return 'update'
  return kind === 'z' || kind === 'h' || kind === 'f' || kind === 'loss' ? 'forward' : 'backward'
}

/**
 * Forward through z and h of every layer to f and L; backward ∇_z of the outputs, then for ℓ from
 * L + 1 to 1 ∇_W, ∇_b and, but for ℓ = 1, ∇_h and ∇_z of the layer below; then the update.
 */
export function linesOf(hiddenLayers: number): readonly Line[] {
  const last = hiddenLayers + 1
  const layers = Array.from({ length: last }, (_, i) => i + 1)
  const at = (layer: number, ...kinds: LineKind[]): Line[] => kinds.map((kind) => ({ kind, layer }))
  return [
    ...layers.flatMap((layer) =>
      layer === last ? at(layer, 'z', 'f', 'loss') : at(layer, 'z', 'h'),
    ),
    ...at(last, 'dzOut'),
    ...layers
      .toReversed()
      .flatMap((layer) => (layer === 1 ? at(1, 'dW', 'db') : at(layer, 'dW', 'db', 'dh', 'dz'))),
    ...layers.flatMap((layer) => at(layer, 'W', 'b')),
  ]
}

/** The place of the first line of the next layer or phase; the last line when there is none. */
export function nextLayer(lines: readonly Line[], from: number): number {
  const here = lines[from]
  const next = lines.findIndex(
    (line, i) =>
      i > from &&
      here !== undefined &&
      (line.layer !== here.layer || phaseOf(line) !== phaseOf(here)),
  )
  return next < 0 ? lines.length - 1 : next
}

/** The place of the last line of this phase, or of the next one when that is where it stands. */
export function endOfPass(lines: readonly Line[], from: number): number {
  const isEnd = (i: number): boolean => {
    const [line, next] = [lines[i], lines[i + 1]]
    return line !== undefined && (next === undefined || phaseOf(line) !== phaseOf(next))
  }
  const end = lines.findIndex((_, i) => i > from && isEnd(i))
  return end < 0 ? lines.length - 1 : end
}

/** `backward, step 8 of 11`: where a line stands in its phase, from 1. */
export function stepOf(lines: readonly Line[], at: number): { step: number; of: number } {
  const here = lines[at]
  if (here === undefined) return { step: 0, of: 0 }
  const isSame = (line: Line): boolean => phaseOf(line) === phaseOf(here)
  return { step: lines.slice(0, at + 1).filter(isSame).length, of: lines.filter(isSame).length }
}
