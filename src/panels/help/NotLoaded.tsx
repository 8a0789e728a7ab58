import { Dialog } from '../common/Dialog.tsx'

/** Stands in for a part of the page that could not be fetched. */
export function NotLoaded({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog title="This part could not be loaded" onClose={onClose}>
      <p>The network seems to be away. Your run goes on; reload the page when it is back.</p>
    </Dialog>
  )
}
