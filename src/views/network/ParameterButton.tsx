import type { ReactElement, ReactNode } from 'react'
import styles from './network.module.css'

interface ParameterButtonProps {
  /** Same as `itemKey` of the item. */
  readonly itemId: string
  readonly name: string
  /** Centre. */
  readonly x: number
  readonly y: number
  readonly look: 'weight' | 'bias' | 'mark'
  readonly isTabStop: boolean
  /** There for the keyboard, but not seen. */
  readonly isQuiet?: boolean
  readonly children?: ReactNode
}

/** A number in the diagram that opens its editor: on an edge, under a unit, or a bare mark. */
export function ParameterButton(props: ParameterButtonProps): ReactElement {
  return (
    <button
      type="button"
      data-item={props.itemId}
      className={`${styles.parameter} ${styles[props.look]} ${props.isQuiet === true ? styles.quiet : ''}`}
      style={{ left: props.x, top: props.y }}
      tabIndex={props.isTabStop ? 0 : -1}
      aria-label={props.name}
    >
      {props.children}
    </button>
  )
}
