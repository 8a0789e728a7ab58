import type { InsideTab } from './insideTabs.ts'
import type { SpaceAxes } from './spaceAxes.ts'

/** What is chosen inside one view of the drawer, by name: numbers and words. */
export type Look = Readonly<Record<string, number | string>>

/** Which points a view is about. */
type PointsPart = 'train' | 'test'
type OnOrOff = 'on' | 'off'

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
  readonly losses: {
    /** Which one is shown where there is no room for all. */
    readonly pane: 'figure' | 'time' | 'points'
    readonly part: PointsPart
    /** Of the figure’s curves. */
    readonly zeroone: OnOrOff
    readonly crossentropy: OnOrOff
    readonly sparsemax: OnOrOff
    readonly hinge: OnOrOff
    readonly squared: OnOrOff
    /** The squares of the residuals in the output plot. */
    readonly squares: OnOrOff
    /** How the table of points is sorted. */
    readonly order: 'largest' | 'smallest' | 'number'
  }
  readonly predictions: {
    /** Which one is shown where there is no room for all. */
    readonly pane: 'shares' | 'table' | 'point'
    readonly part: PointsPart
    /** The head that is shown where there is room for one. */
    readonly head: 'own' | 'softmax' | 'sparsemax'
    readonly table: 'confusion' | 'reliability' | 'confidence'
    /** T: shares are made from logits / T; a view, the network stays. */
    readonly temperature: number
    /** Where sparsemax gives one class all is outlined in the output plot. */
    readonly onehot: OnOrOff
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
    /** Which one is shown where there is no room for all. */
    readonly pane: 'input' | 'space' | 'verdict'
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
  losses: {
    pane: 'figure',
    part: 'train',
    zeroone: 'on',
    crossentropy: 'on',
    sparsemax: 'on',
    hinge: 'on',
    squared: 'on',
    squares: 'off',
    order: 'largest',
  },
  predictions: {
    pane: 'shares',
    part: 'train',
    head: 'own',
    table: 'confusion',
    temperature: 1,
    onehot: 'on',
  },
  chain: { t: 1, step: 8 },
  activations: { layer: 1, unit: 0 },
  gradients: { edges: 1, batch: 0, show: 'now' },
  hidden: { layer: 0, axes: 'two', a: 1, b: 2, c: 3, fold: 100, turn: 35, tilt: 25, pane: 'space' },
  weights: { layer: 0 },
  code: { language: 'pytorch', numbers: 'off' },
}
