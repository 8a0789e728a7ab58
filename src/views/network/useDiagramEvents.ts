import {
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  type RefObject,
  useRef,
  useState,
} from 'react'
import { diagramActions, reach } from './diagramActions.ts'
import type { HoldRequest, NetworkDiagramProps } from './diagramProps.ts'
import { type EdgeGap, edgesNear, type Point } from './edges.ts'
import { type DiagramItem, itemKey, type ParameterAt, parseItemKey, sameItem } from './items.ts'
import type { RovingFocus } from './useRovingFocus.ts'

type EdgeItem = Extract<DiagramItem, { kind: 'edge' }>

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
  const { onHover } = props
  const [hovered, setHovered] = useState<{ edge: EdgeItem; gaps: readonly EdgeGap[] } | null>(null)
  // Edges of another network are not under the pointer, whatever their names.
  const hoveredEdge = hovered?.gaps === gaps ? hovered.edge : null
  const [hasFocus, setHasFocus] = useState(false)
  const isTouch = useRef(false)
  /** Whether a finger was the last to act: it does not hover, nor does the focus it gets back. */
  const isByFinger = useRef(false)
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
    if (sameItem(edge, hoveredEdge)) return
    setHovered(edge === null ? null : { edge, gaps })
    props.onPoint(edge)
  }
  const { edit, activate, clickSurface } = diagramActions(props, gaps, roving, isTouch)

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
        isByFinger.current = isTouch.current
      },
      onClick: (event) => {
        const item = itemOf(event.target)
        if (item === null) clickSurface(pointOf(event))
        else activate(item)
        isTouch.current = false
      },
      onDoubleClick: (event) => {
        const item = itemOf(event.target)
        if (item?.kind === 'unit') edit(item)
      },
      onKeyDown: (event) => {
        isByFinger.current = false
        const isEdit = event.key === 'Enter' || event.key.toLowerCase() === 'e'
        const hasModifier = event.ctrlKey || event.metaKey || event.altKey
        const hold = hasModifier ? null : holdOf(roving.item, event)
        if (hold !== null) {
          if (!event.repeat) props.onHold(hold)
        } else if (isEdit && !hasModifier && roving.item.kind !== 'input') edit(roving.item)
        else if (!roving.move(event)) return
        event.preventDefault()
        event.stopPropagation()
      },
      onFocus: (event) => {
        const item = itemOf(event.target)
        if (item === null) return
        setHasFocus(true)
        props.onPoint(parameterOf(item))
        if (!sameItem(item, roving.item)) roving.setItem(item)
        if (!isByFinger.current && event.target.matches(':focus-visible')) hoverItem(item)
      },
      onBlur: (event) => {
        if (root.current?.contains(event.relatedTarget) === true) return
        setHasFocus(false)
        hoverItem(null)
        props.onPoint(null)
      },
    },
  }
}

/** The parameter behind an edge or a bias. */
function parameterOf(item: DiagramItem): ParameterAt | null {
  if (item.kind === 'edge') return { layer: item.layer, to: item.to, from: item.from }
  return item.kind === 'bias' ? { layer: item.layer, to: item.unit, from: 'bias' } : null
}

/** Delete cuts and joins an edge, L freezes and thaws, with Shift the whole layer. */
function holdOf(item: DiagramItem, { key, shiftKey }: KeyboardEvent): HoldRequest | null {
  if (item.kind === 'input') return null
  if (key.toLowerCase() === 'l') return { item, what: shiftKey ? 'freezeLayer' : 'freeze' }
  const cuts = item.kind === 'edge' && (key === 'Delete' || key === 'Backspace')
  return cuts ? { item, what: 'cut' } : null
}

function itemOf(target: EventTarget): DiagramItem | null {
  if (!(target instanceof Element)) return null
  return parseItemKey(target.closest<HTMLElement>('[data-item]')?.dataset.item)
}
