import type { Place } from './shapes/shape.ts'

/** A point with its address: the streams behind it are opened at (class, index within the class). */
export interface DrawnPoint extends Place {
  /** The class before flips; 0 for regression. */
  readonly classIndex: number
  /** 0, 1, … within the class. */
  readonly index: number
  /** Own points that bring their split along: 1 = training, 0 = test. */
  readonly split?: 0 | 1
}
