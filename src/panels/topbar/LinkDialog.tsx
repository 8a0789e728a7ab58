import { Dialog } from '../common/Dialog.tsx'
import css from './LinkDialog.module.css'

interface LinkDialogProps {
  readonly address: string
  readonly onClose: () => void
}

/** The address in full, selected, for browsers that do not let a page copy. */
export function LinkDialog({ address, onClose }: LinkDialogProps) {
  return (
    <Dialog title="Link to this run" onClose={onClose}>
      <p className={css.text}>Copy it with Ctrl+C (⌘C), or by a long press.</p>
      <textarea
        className={css.address}
        aria-label="Address of this run"
        readOnly
        rows={4}
        value={address}
        ref={(field) => field?.select()}
      />
    </Dialog>
  )
}
