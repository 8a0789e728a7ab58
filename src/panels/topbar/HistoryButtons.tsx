import { useActions, usePlayground } from '../../store/index.ts'
import { IconButton } from '../common/Button.tsx'
import { Control } from '../common/Control.tsx'

export function UndoButton() {
  const canUndo = usePlayground((state) => state.history.canUndo)
  const { undo } = useActions()
  return (
    <Control id="undo">
      <IconButton
        icon="undo"
        label="Undo"
        look="quiet"
        hint="Takes back the last change, edits of weights included (Ctrl+Z)."
        disabledBecause={canUndo ? null : 'There is nothing to undo.'}
        onClick={undo}
      />
    </Control>
  )
}

export function RedoButton() {
  const canRedo = usePlayground((state) => state.history.canRedo)
  const { redo } = useActions()
  return (
    <Control id="undo">
      <IconButton
        icon="redo"
        label="Redo"
        look="quiet"
        hint="Makes the change again that was taken back (Ctrl+Shift+Z)."
        disabledBecause={canRedo ? null : 'There is nothing to redo.'}
        onClick={redo}
      />
    </Control>
  )
}
