import type { InsideTab } from './insideTabs.ts'

/** What is chosen inside one view of the drawer, by name: numbers and words. */
export type Look = Readonly<Record<string, number | string>>

/**
 * What can be chosen inside each view, and its kinds. Only what differs from `usualLooks` is kept and
 * stands in a link: `look=layer:2` beside `inside=…`.
 */
export interface Looks extends Readonly<Record<InsideTab, Look>> {
  readonly backprop: {
    /** What goes through the network: the point in hand, a typed input or the coming batch. */
    readonly of: 'point' | 'input' | 'batch'
    /** The line that is running, from 0. */
    readonly line: number
    /** The typed input and its target: a class number or a height. */
    readonly x1: number
    readonly x2: number
    readonly y: number
  }
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
}

/** How each view looks when it is first opened. */
export const usualLooks: Looks = {
  backprop: { of: 'point', line: 0, x1: 1, x2: 1, y: 1 },
  chain: { t: 1, step: 8 },
  weights: { layer: 0 },
}
