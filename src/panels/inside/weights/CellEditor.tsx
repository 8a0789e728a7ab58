import { type ComponentProps, useEffect, useRef } from 'react'
import { ParameterField } from '../../network/ParameterField.tsx'
import css from './WeightsView.module.css'

type CellEditorProps = Pick<
  ComponentProps<typeof ParameterField>,
  'label' | 'value' | 'onCommit'
> & {
  readonly onDone: () => void
}

/** A field over the cell in hand; Enter, Escape and leaving it put it away. */
export function CellEditor({ onDone, ...field }: CellEditorProps) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.querySelector('input')?.focus(), [])
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears the field inside it
    <div ref={box} className={css.editor} onBlur={onDone}>
      <ParameterField {...field} onEnter={onDone} onEscape={onDone} />
    </div>
  )
}
