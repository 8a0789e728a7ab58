import { type EdgeGap, edgesNear, type Point } from './edges.ts'
import { editOfEdges, editOfItem } from './editRequest.ts'
import type { DiagramItem } from './items.ts'
import type { NetworkDiagramProps } from './NetworkDiagram.tsx'
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
    roving.setItem({ kind: 'edge', layer, to, from })
    onEdit(editOfEdges(near.slice(0, isTouch.current ? mostOffered : 1), point))
  }
  return { edit, activate, clickSurface }
}
