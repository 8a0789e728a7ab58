import { useActions, usePlayground } from '../../store/index.ts'
import { Button } from '../common/Button.tsx'
import css from './HelpSheet.module.css'

/** The way out of what a link locks and hides; nothing where it does neither. */
export function ShowAllControls({ onDone }: { readonly onDone: () => void }) {
  const isGuided = usePlayground(({ view }) => Object.keys(view.controls).length > 0)
  const { setControls } = useActions()
  if (!isGuided) return null
  return (
    <div className={css.guided}>
      <p>
        This link locks or hides some controls, to guide you. That keeps no secret: you can have
        them all.
      </p>
      <Button
        hint="Every control can be used again; the link in the address bar no longer hides any."
        onClick={() => {
          void setControls({})
          onDone()
        }}
      >
        Show all controls
      </Button>
    </div>
  )
}
