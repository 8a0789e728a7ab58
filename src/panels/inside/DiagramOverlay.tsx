import type { ComponentProps } from 'react'
import { usePlayground } from '../../store/index.ts'
import { NetworkOverlay } from '../../views/index.ts'

type Props = Omit<ComponentProps<typeof NetworkOverlay>, 'pointed'>

/** What the open view lays over the network diagram. */
export function DiagramOverlay(props: Props) {
  const hovered = usePlayground((state) => state.view.hoveredUnit)
  const pointed = hovered && { layer: hovered.layer + 1, unit: hovered.unit }
  return <NetworkOverlay {...props} pointed={pointed} />
}
