import { useState } from 'react'

/** How high the drawer's view is, pixels. */
export interface DrawerHeight {
  readonly px: number
  readonly min: number
  readonly max: number
  set(px: number): void
}

const least = 200
const usual = 332
/** On low screens: the plots above keep their room. */
const low = 240
const lowScreen = 800
const largestShare = 0.6

/** The height that the user has chosen on this page, else what suits the screen. */
export function useDrawerHeight(): DrawerHeight {
  const [chosen, choose] = useState<number | null>(null)
  const max = Math.max(least, Math.floor(window.innerHeight * largestShare))
  const wished = chosen ?? (window.innerHeight < lowScreen ? low : usual)
  const clamp = (px: number): number => Math.round(Math.min(max, Math.max(least, px)))
  return { px: clamp(wished), min: least, max, set: (px) => choose(clamp(px)) }
}
