import type { NetworkDiagramProps } from './diagramProps.ts'
import { type EdgeGap, edgesNear, type Point } from './edges.ts'
import { editOfEdges, editOfItem } from './editRequest.ts'
import { type DiagramItem, itemKey } from './items.ts'
import { unitNear } from './unitNear.ts'
import type { RovingFocus } from './useRovingFocus.ts'

/** Half of what a pointer hits: edges are 12 wide for a mouse and 44 for a finger. */
export const reach = { mouse: 6, touch: 22 } as const
/** A finger's tap offers no more edges than this. */
const mostOffered = 6

interface DiagramActions {
  readonly edit: (item: DiagramItem) => void
  readonly activate: (item: DiagramItem) => void
  /** A click beside all buttons: edges, and for a finger small units too. */
  readonly clickSurface: (point: Point) => void
}

/** What a click does, by what it hit and with what. */
export function diagramActions(
  { layout, onSelect, onToggleInput, onEdit }: NetworkDiagramProps,
  gaps: readonly EdgeGap[],
  roving: RovingFocus,
  isTouch: { readonly current: boolean },
): DiagramActions {
  const edit = (item: DiagramItem): void => {
    roving.setItem(item)
    const request = editOfItem(layout, gaps, item)
    if (request !== null) onEdit(request)
  }
  const activate = (item: DiagramItem): void => {
    if (item.kind === 'input') onToggleInput(item.row)
    else if (item.kind === 'unit') onSelect({ layer: item.layer, unit: item.unit })
    if (item.kind === 'edge' || item.kind === 'bias' || isTouch.current) edit(item)
  }
  const clickSurface = (point: Point): void => {
    const unit = isTouch.current ? unitNear(layout, point, reach.touch) : null
    if (unit !== null) {
      activate({ kind: 'unit', ...unit })
      return
    }
    const near = edgesNear(gaps, point, isTouch.current ? reach.touch : reach.mouse)
    const [nearest] = near
    if (nearest === undefined) return
    const { layer, to, from } = nearest
    if (isTouch.current) {
      // A finger leaves nothing behind: the focus comes back to the unit, not to a number on the edge.
      const unit: DiagramItem = { kind: 'unit', layer, unit: to }
      roving.setItem(unit)
      onEdit({ ...editOfEdges(near.slice(0, mostOffered), point), itemId: itemKey(unit) })
      return
    }
    roving.setItem({ kind: 'edge', layer, to, from })
    onEdit(editOfEdges(near.slice(0, 1), point))
  }
  return { edit, activate, clickSurface }
}
