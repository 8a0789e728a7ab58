import type { UnitAddress } from '../worker/index.ts'
import type { ViewState } from './state.ts'

/** The view without units that a network of these sizes does not have. */
export function withoutLostUnits(view: ViewState, layerSizes: readonly number[]): ViewState {
  const keep = (unit: UnitAddress | null): UnitAddress | null =>
    unit !== null && unit.unit < (layerSizes[unit.layer + 1] ?? 0) ? unit : null
  const selectedUnit = keep(view.selectedUnit)
  const hoveredUnit = keep(view.hoveredUnit)
  const isWhole = selectedUnit === view.selectedUnit && hoveredUnit === view.hoveredUnit
  return isWhole ? view : { ...view, selectedUnit, hoveredUnit }
}
