import { memo, type ReactElement, type ReactNode } from 'react'
import styles from './network.module.css'

interface UnitButtonProps {
  /** Same as `itemKey` of the item. */
  readonly itemId: string
  readonly name: string
  readonly x: number
  readonly y: number
  readonly side: number
  readonly dots: boolean
  readonly pressed: boolean
  readonly faded?: boolean
  readonly blocked?: string | null
  /** The one Tab stop of the diagram. */
  readonly isTabStop: boolean
  readonly children?: ReactNode
}

/** The place of an input or unit: takes focus and clicks; the picture lies on the canvas below. */
export const UnitButton = memo(function UnitButton(props: UnitButtonProps): ReactElement {
  const { x, y, side, dots, blocked } = props
  const shape = dots ? styles.dot : ''
  const state = props.faded === true ? styles.faded : ''
  return (
    <button
      type="button"
      data-item={props.itemId}
      className={`${styles.unit} ${shape} ${state}`}
      style={{ left: x - side / 2, top: y - side / 2, width: side, height: side }}
      tabIndex={props.isTabStop ? 0 : -1}
      aria-label={props.name}
      aria-pressed={props.pressed}
      aria-disabled={blocked == null ? undefined : true}
      title={blocked ?? undefined}
    >
      {props.children}
    </button>
  )
})
