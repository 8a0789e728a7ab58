import { type ComponentProps, useEffect, useRef } from 'react'
import { Control } from '../../common/Control.tsx'
import { ParameterField } from '../../network/ParameterField.tsx'
import css from './WeightsView.module.css'

type CellEditorProps = Pick<
  ComponentProps<typeof ParameterField>,
  'label' | 'value' | 'onCommit' | 'onLeave'
> & {
  /** After Enter or Escape. */
  readonly onDone: () => void
}

/** A field over the cell in hand; Enter, Escape and leaving it put it away. */
export function CellEditor({ onDone, ...field }: CellEditorProps) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.querySelector('input')?.focus(), [])
  return (
    <Control id="edit-parameters">
      <div ref={box} className={css.editor}>
        <ParameterField {...field} onEnter={onDone} onEscape={onDone} />
      </div>
    </Control>
  )
}
