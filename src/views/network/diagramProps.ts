import type { Live } from '../live.ts'
import type { HeldView } from './held.ts'
import type { DiagramItem, ParameterAt, UnitAt } from './items.ts'
import type { NetworkLayout } from './layout.ts'
import type { DiagramNames } from './names.ts'
import type { PictureSource } from './pictures.ts'

/** What should be edited, and beside what. */
export interface EditRequest {
  /** `data-item` of the element that takes the focus back. */
  readonly itemId: string
  readonly at: readonly ParameterAt[]
  /** Set when all belong to one unit. */
  readonly unit: UnitAt | null
  /** A box in the diagram's own pixels. */
  readonly anchor: {
    readonly x: number
    readonly y: number
    readonly width: number
    readonly height: number
  }
}

/** Cut what is there, or join it; freeze it or its layer, or thaw them. */
export interface HoldRequest {
  readonly item: Exclude<DiagramItem, { kind: 'input' }>
  readonly what: 'cut' | 'freeze' | 'freezeLayer'
}

export interface NetworkDiagramProps {
  readonly layout: NetworkLayout
  readonly names: DiagramNames
  readonly parameters: Live<Float64Array | null>
  /** Hidden units layer by layer, then the outputs. */
  readonly unitSource: Live<PictureSource | null>
  readonly inputSource: Live<PictureSource | null>
  readonly selected: UnitAt | null
  readonly hovered: UnitAt | null
  readonly held: HeldView
  /** The edge whose editor is open, or that is in hand elsewhere. */
  readonly marked: ParameterAt | null
  readonly onHover: (unit: UnitAt | null) => void
  /** The edge or bias under the pointer or the focus. */
  readonly onPoint: (at: ParameterAt | null) => void
  readonly onSelect: (unit: UnitAt) => void
  readonly onToggleInput: (row: number) => void
  readonly onEdit: (request: EditRequest) => void
  readonly onHold: (request: HoldRequest) => void
}
