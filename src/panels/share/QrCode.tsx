import css from './QrCode.module.css'
import type { QrOutline } from './qrOutline.ts'

interface QrCodeProps {
  readonly outline: QrOutline
  readonly address: string
  readonly className?: string | undefined
}

/** The code, black on white in both themes: cameras expect it so. */
export function QrCode({ outline: { size, path }, address, className }: QrCodeProps) {
  return (
    <svg
      className={`${css.code} ${className ?? ''}`}
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={`QR code of the link ${shorten(address)}`}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  )
}

function shorten(address: string): string {
  return address.length <= 80 ? address : `${address.slice(0, 79)}…`
}
