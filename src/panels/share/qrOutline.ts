import { correction, generate } from 'lean-qr/nano'

/** A QR code as an outline. */
export interface QrOutline {
  /** Modules along a side, quiet zone included. */
  readonly size: number
  /** The dark modules: the `d` of an SVG path, in modules. */
  readonly path: string
}

/** Modules of white around a code (ISO/IEC 18004 asks for 4). */
export const QUIET_ZONE = 4

/**
 * The QR code of a text (ISO/IEC 18004, correction level M or better), or null when it is longer than a code
 * can hold, about 2 300 characters.
 */
export function qrOutline(text: string): QrOutline | null {
  const code = generateOrNull(text)
  if (code === null) return null
  let path = ''
  for (let y = 0; y < code.size; y++) {
    for (let x = 0; x < code.size; x++) {
      if (!code.get(x, y)) continue
      const left = x
      while (code.get(x + 1, y)) x++
      path += `M${left + QUIET_ZONE} ${y + QUIET_ZONE}h${x + 1 - left}v1H${left + QUIET_ZONE}z`
    }
  }
  return { size: code.size + 2 * QUIET_ZONE, path }
}

function generateOrNull(text: string) {
  try {
    return generate(text, { minCorrectionLevel: correction.M })
  } catch {
    // The library throws when no version of a code is large enough.
    return null
  }
}
