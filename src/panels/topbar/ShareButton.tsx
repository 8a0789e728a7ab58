import { Suspense, useState } from 'react'
import { Button } from '../common/Button.tsx'
import { whenOpened } from '../common/later.ts'
import { partOf } from '../common/partOf.tsx'
import { NotLoaded } from '../help/NotLoaded.tsx'

const ShareDialog = partOf(whenOpened.share, (part) => part.ShareDialog, NotLoaded)

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
