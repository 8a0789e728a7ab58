import { type Looks, layerSizesOf, type RunConfig } from '../../../config/index.ts'

/** Which space the view shows, of those that the network has. */
export interface ChosenSpace {
  /** 0 = the inputs, of a network without hidden layers. */
  readonly layer: number
  readonly units: number
  /** Units along the axes, from 0, or principal directions. */
  readonly axes: readonly number[] | 'principal'
}

/** The chosen space; what was chosen for a larger network gives way. */
export function chosenSpace(config: RunConfig, look: Looks['hidden']): ChosenSpace {
  const sizes = layerSizesOf(config)
  const depth = config.hidden.length
  const layer = look.layer >= 1 && look.layer <= depth ? look.layer : depth
  const units = sizes[layer] ?? 1
  if (units < 3) return { layer, units, axes: [0, 1] }
  if (look.axes === 'principal') return { layer, units, axes: 'principal' }
  const wished = look.axes === 'three' ? [look.a, look.b, look.c] : [look.a, look.b]
  const axes: number[] = []
  for (const unit of wished) {
    const free = Array.from({ length: units }, (_, at) => at).filter((at) => !axes.includes(at))
    axes.push(free.includes(unit - 1) ? unit - 1 : (free[0] ?? 0))
  }
  return { layer, units, axes }
}
