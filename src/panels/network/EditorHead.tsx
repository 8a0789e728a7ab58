import type { ReactElement } from 'react'
import type { UnitAt } from '../../views/index.ts'
import { Button, IconButton } from '../common/Button.tsx'
import css from './ParameterEditor.module.css'

interface EditorHeadProps {
  readonly id: string
  readonly title: string
  readonly unit: UnitAt | null
  /** Units of its layer. */
  readonly units: number
  readonly onUnit: (unit: UnitAt) => void
  readonly onClose: () => void
}

/** Title and cross; with a unit also the way to its neighbours, which may be too small to hit. */
export function EditorHead(props: EditorHeadProps): ReactElement {
  const { unit, units, onUnit } = props
  return (
    <div className={css.head}>
      <h3 id={props.id} className={css.title}>
        {props.title}
      </h3>
      {unit === null || units < 2 ? null : (
        <>
          <Button
            look="quiet"
            className={css.close}
            aria-label="Unit above"
            hint="The unit above in this layer."
            disabledBecause={unit.unit === 0 ? 'This is the first unit of its layer.' : null}
            onClick={() => onUnit({ ...unit, unit: unit.unit - 1 })}
          >
            ‹
          </Button>
          <Button
            look="quiet"
            className={css.close}
            aria-label="Unit below"
            hint="The unit below in this layer."
            disabledBecause={unit.unit === units - 1 ? 'This is the last unit of its layer.' : null}
            onClick={() => onUnit({ ...unit, unit: unit.unit + 1 })}
          >
            ›
          </Button>
        </>
      )}
      <IconButton
        icon="close"
        label="Close"
        hint="Closes the editor."
        look="quiet"
        className={css.close}
        onClick={props.onClose}
      />
    </div>
  )
}
