import { useEffect, useRef } from 'react'
import { canFullScreen } from '../topbar/fullScreen.ts'
import css from './QrCode.module.css'
import { QrCode } from './QrCode.tsx'
import type { QrOutline } from './qrOutline.ts'

interface QrScreenProps {
  readonly outline: QrOutline
  readonly address: string
  readonly onClose: () => void
}

/** Longer addresses nobody types from a wall. */
const TYPED = 120

/** The code as large as the screen, over everything, with the address beneath; white in both themes. */
export function QrScreen({ outline, address, onClose }: QrScreenProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const { current } = dialog
    current?.showModal()
    current?.focus()
    return () => current?.close()
  }, [])
  useBrowserFullScreen(onClose)
  return (
    <dialog
      ref={dialog}
      tabIndex={-1}
      className={css.screen}
      aria-label="QR code on the full screen"
      onClose={() => {
        if (dialog.current?.open === false) onClose()
      }}
      onClick={onClose}
      onKeyDown={(event) => {
        if (event.key.toLowerCase() !== 'f') return
        event.preventDefault()
        onClose()
      }}
    >
      <div className={css.content}>
        <QrCode outline={outline} address={address} className={css.large} />
        <p className={`${css.address} ${address.length > TYPED ? css.long : ''}`}>{address}</p>
        <p className={css.leave}>Escape, F or a click goes back.</p>
      </div>
    </dialog>
  )
}

/** The browser's own full screen meanwhile, where it has one; leaving that closes the code, too. */
function useBrowserFullScreen(onClose: () => void): void {
  const close = useRef(onClose)
  close.current = onClose
  useEffect(() => {
    if (!canFullScreen() || document.fullscreenElement !== null) return
    let isOurs = false
    const handleChange = (): void => {
      if (document.fullscreenElement !== null) isOurs = true
      else if (isOurs) close.current()
    }
    document.addEventListener('fullscreenchange', handleChange)
    document.documentElement.requestFullscreen().catch(() => undefined)
    return () => {
      document.removeEventListener('fullscreenchange', handleChange)
      if (isOurs && document.fullscreenElement !== null) {
        document.exitFullscreen().catch(() => undefined)
      }
    }
  }, [])
}
