import { type ComponentType, lazy, Suspense, useState } from 'react'
import { Button } from '../common/Button.tsx'
import { whenOpened } from '../common/later.ts'
import { NotLoaded } from '../help/NotLoaded.tsx'

const ShareDialog = lazy<ComponentType<{ readonly onClose: () => void }>>(() =>
  whenOpened.share().then(
    (part) => ({ default: part.ShareDialog }),
    () => ({ default: NotLoaded }),
  ),
)

/** Opens the dialog that hands this very run on: as a link, a QR code, or within another page. */
export function ShareButton({ isIcon = false }: { readonly isIcon?: boolean }) {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <Button
        icon="share"
        hint="A link to this run, with its step: whoever opens it sees the same numbers. Also as a QR code."
        {...(isIcon ? { 'aria-label': 'Share' } : {})}
        onClick={() => setIsOpen(true)}
      >
        {isIcon ? null : 'Share'}
      </Button>
      <Suspense fallback={null}>
        {isOpen ? <ShareDialog onClose={() => setIsOpen(false)} /> : null}
      </Suspense>
    </>
  )
}
