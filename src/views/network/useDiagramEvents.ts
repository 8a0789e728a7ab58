import {
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  type RefObject,
  useRef,
  useState,
} from 'react'
import { type EdgeGap, edgesNear, type Point } from './edges.ts'
import { editOfEdges, editOfItem } from './editRequest.ts'
import { type DiagramItem, itemKey, parseItemKey, sameItem } from './items.ts'
import type { NetworkDiagramProps } from './NetworkDiagram.tsx'
import type { RovingFocus } from './useRovingFocus.ts'

type EdgeItem = Extract<DiagramItem, { kind: 'edge' }>

/** Half of what a pointer hits: edges are 12 wide for a mouse and 44 for a finger. */
const reach = { mouse: 6, touch: 22 } as const
/** A finger's tap offers no more edges than this. */
const mostOffered = 6

interface DiagramEvents {
  readonly handlers: {
    readonly onPointerMove: (event: PointerEvent) => void
    readonly onPointerLeave: () => void
    readonly onPointerDown: (event: PointerEvent) => void
    readonly onClick: (event: MouseEvent) => void
    readonly onDoubleClick: (event: MouseEvent) => void
    readonly onKeyDown: (event: KeyboardEvent) => void
    readonly onFocus: (event: FocusEvent) => void
    readonly onBlur: (event: FocusEvent) => void
  }
  readonly hoveredEdge: EdgeItem | null
  readonly hasFocus: boolean
}

/** Pointer and keyboard of the whole diagram, handled in one place by what they hit. */
export function useDiagramEvents(
  props: NetworkDiagramProps,
  gaps: readonly EdgeGap[],
  roving: RovingFocus,
  root: RefObject<HTMLElement | null>,
): DiagramEvents {
  const { layout, onHover, onSelect, onToggleInput, onEdit } = props
  const [hoveredEdge, setHoveredEdge] = useState<EdgeItem | null>(null)
  const [hasFocus, setHasFocus] = useState(false)
  const isTouch = useRef(false)
  const hoveredUnit = useRef('')

  const pointOf = (event: MouseEvent): Point => {
    const box = root.current?.getBoundingClientRect()
    return { x: event.clientX - (box?.left ?? 0), y: event.clientY - (box?.top ?? 0) }
  }
  const hoverItem = (item: DiagramItem | null): void => {
    const unit = item?.kind === 'unit' || item?.kind === 'bias' ? item : null
    const key = unit === null ? '' : itemKey(unit)
    if (key === hoveredUnit.current) return
    hoveredUnit.current = key
    onHover(unit === null ? null : { layer: unit.layer, unit: unit.unit })
  }
  const hoverEdge = (edge: EdgeItem | null): void => {
    if (!sameItem(edge, hoveredEdge)) setHoveredEdge(edge)
  }
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
  const clickEdges = (point: Point): void => {
    const near = edgesNear(gaps, point, isTouch.current ? reach.touch : reach.mouse)
    const [nearest] = near
    if (nearest === undefined) return
    const { layer, to, from } = nearest
    roving.setItem({ kind: 'edge', layer, to, from })
    onEdit(editOfEdges(near.slice(0, isTouch.current ? mostOffered : 1), point))
  }

  return {
    hoveredEdge,
    hasFocus,
    handlers: {
      onPointerMove: (event) => {
        if (event.pointerType === 'touch') return
        const item = itemOf(event.target)
        hoverItem(item)
        const [nearest] = item === null ? edgesNear(gaps, pointOf(event), reach.mouse) : []
        if (item?.kind === 'edge') hoverEdge(item)
        else if (nearest === undefined) hoverEdge(null)
        else {
          const { layer, to, from } = nearest
          hoverEdge({ kind: 'edge', layer, to, from })
        }
      },
      onPointerLeave: () => {
        hoverItem(null)
        hoverEdge(null)
      },
      onPointerDown: (event) => {
        isTouch.current = event.pointerType === 'touch'
      },
      onClick: (event) => {
        const item = itemOf(event.target)
        if (item === null) clickEdges(pointOf(event))
        else activate(item)
        isTouch.current = false
      },
      onDoubleClick: (event) => {
        const item = itemOf(event.target)
        if (item?.kind === 'unit') edit(item)
      },
      onKeyDown: (event) => {
        const isEdit = event.key === 'Enter' || event.key.toLowerCase() === 'e'
        const hasModifier = event.ctrlKey || event.metaKey || event.altKey
        if (isEdit && !hasModifier && roving.item.kind !== 'input') edit(roving.item)
        else if (!roving.move(event)) return
        event.preventDefault()
        event.stopPropagation()
      },
      onFocus: (event) => {
        const item = itemOf(event.target)
        if (item === null) return
        setHasFocus(true)
        if (!sameItem(item, roving.item)) roving.setItem(item)
        if (event.target.matches(':focus-visible')) hoverItem(item)
      },
      onBlur: (event) => {
        if (root.current?.contains(event.relatedTarget) === true) return
        setHasFocus(false)
        hoverItem(null)
      },
    },
  }
}

function itemOf(target: EventTarget): DiagramItem | null {
  if (!(target instanceof Element)) return null
  return parseItemKey(target.closest<HTMLElement>('[data-item]')?.dataset.item)
}
