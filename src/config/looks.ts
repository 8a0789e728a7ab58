import type { InsideTab } from './insideTabs.ts'
import type { SpaceAxes } from './spaceAxes.ts'

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
  readonly activations: {
    /** The hidden layer that is shown, from 1; the last one when there are fewer. */
    readonly layer: number
    /** The unit that is shown large, from 1; 0 = none. */
    readonly unit: number
  }
  readonly gradients: {
    /** 1 = the gradient of every weight lies over the network's edges. */
    readonly edges: number
    /** Examples in the batches of the cloud; 0 = as many as training takes. */
    readonly batch: number
    /** What is shown where there is room for one part only. */
    readonly show: 'now' | 'time' | 'noise'
  }
  readonly hidden: {
    /** Which space: 0 = that of the last hidden layer, else one by its number. */
    readonly layer: number
    readonly axes: SpaceAxes
    /** Units along the axes, from 1. */
    readonly a: number
    readonly b: number
    readonly c: number
    /** How far the plane is folded into the space, percent. */
    readonly fold: number
    /** From where three axes are seen, degrees. */
    readonly turn: number
    readonly tilt: number
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
  backprop: { of: 'point', line: 0, x1: 1, x2: 1, y: 1 },
  chain: { t: 1, step: 8 },
  activations: { layer: 1, unit: 0 },
  gradients: { edges: 1, batch: 0, show: 'now' },
  hidden: { layer: 0, axes: 'two', a: 1, b: 2, c: 3, fold: 100, turn: 35, tilt: 25 },
  weights: { layer: 0 },
  code: { language: 'pytorch', numbers: 'off' },
}
