import { Suspense, useState } from 'react'
import { useActions } from '../../store/index.ts'
import { Button } from '../common/Button.tsx'
import { laterPart } from '../common/laterPart.tsx'
import { copyText } from './copyText.ts'

const LinkDialog = laterPart((parts) => parts.LinkDialog)

/** Puts the address of this very run on the clipboard, or shows it for copying by hand. */
export function CopyLink({ isIcon = false }: { readonly isIcon?: boolean }) {
  const { linkNow, notify } = useActions()
  const [shown, setShown] = useState<string | null>(null)
  const copy = async (): Promise<void> => {
    const address = new URL(`#${linkNow()}`, window.location.href).href
    if (await copyText(address)) notify('info', 'Link copied: it opens this run at this very step.')
    else setShown(address)
  }
  return (
    <>
      <Button
        icon="link"
        hint="Copies the address of this run, with its step: whoever opens it sees the same numbers."
        {...(isIcon ? { 'aria-label': 'Copy link' } : {})}
        onClick={() => void copy()}
      >
        {isIcon ? null : 'Copy link'}
      </Button>
      <Suspense fallback={null}>
        {shown === null ? null : <LinkDialog address={shown} onClose={() => setShown(null)} />}
      </Suspense>
    </>
  )
}
