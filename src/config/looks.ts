import type { InsideTab } from './insideTabs.ts'

/** What is chosen inside one view of the drawer, by name: numbers and words. */
export type Look = Readonly<Record<string, number | string>>

/**
 * What can be chosen inside each view, and its kinds. Only what differs from `usualLooks` is kept and
 * stands in a link: `look=layer:2` beside `inside=…`.
 */
export interface Looks extends Readonly<Record<InsideTab, Look>> {
  readonly chain: {
    /** Where the lecture's r(t) is looked at. */
    readonly t: number
    /** Steps of the walk forward and back that are done. */
    readonly step: number
  }
  readonly weights: {
    /** Which layers are shown: 0 = all, else one by its number. */
    readonly layer: number
  }
  readonly code: {
    readonly language: 'pytorch' | 'numpy' | 'javascript'
    /** The formula with the W and b of now. */
    readonly numbers: 'off' | 'on'
  }
}

/** How each view looks when it is first opened. */
export const usualLooks: Looks = {
  chain: { t: 1, step: 8 },
  weights: { layer: 0 },
  code: { language: 'pytorch', numbers: 'off' },
}
