import type { ControlState } from '../../config/index.ts'
import { type FeatureId, featureLabels } from '../../datasets/index.ts'
import type { InputItem } from '../../views/index.ts'
import { LOCKED } from '../common/Control.tsx'

export const featureTex: Record<FeatureId, string> = {
  x1: 'x_1',
  x2: 'x_2',
  x1sq: 'x_1^2',
  x2sq: 'x_2^2',
  x1x2: 'x_1x_2',
  sinx1: '\\sin x_1',
  sinx2: '\\sin x_2',
}

const labelWidths: Record<FeatureId, number> = {
  x1: 16,
  x2: 16,
  x1sq: 18,
  x2sq: 18,
  x1x2: 28,
  sinx1: 40,
  sinx2: 40,
}

/** The displayed inputs; the last one in use cannot be switched off. */
export function inputItems(
  displayed: readonly FeatureId[],
  used: readonly FeatureId[],
  control?: ControlState,
): InputItem[] {
  const lock = control === undefined ? null : LOCKED
  return displayed.map((id) => {
    const active = used.includes(id)
    return {
      id,
      name: featureLabels[id],
      tex: featureTex[id],
      active,
      blocked: lock ?? (active && used.length === 1 ? 'A network needs at least one input' : null),
    }
  })
}

/** Room that the labels left of the inputs need. */
export function widestLabel(displayed: readonly FeatureId[]): number {
  return Math.max(...displayed.map((id) => labelWidths[id]))
}
