import type { DataConfig, DatasetId } from './dataConfig.ts'
import { noOwnPoints } from './ownPoints.ts'

/** Range of a number, ends included, and the step of its slider. Values between steps are valid too. */
export interface NumberLimits {
  readonly min: number
  readonly max: number
  readonly step: number
}

type NumericOption =
  | 'points'
  | 'noise'
  | 'flip'
  | 'share'
  | 'balance'
  | 'arms'
  | 'turns'
  | 'classes'
  | 'columns'
  | 'scale'

/**
 * What each option may be. `points`, `arms`, `classes` and `columns` are whole numbers; `columns`
 * holds for each of the two; `scale` for a number in place of 'auto'; `classes` over all sets, of
 * which each narrows it (`classLimitsOf`).
 */
export const dataLimits = {
  points: { min: 10, max: 2000, step: 10 },
  noise: { min: 0, max: 2, step: 0.05 },
  flip: { min: 0, max: 0.5, step: 0.01 },
  share: { min: 0.1, max: 1, step: 0.05 },
  balance: { min: 0.1, max: 0.9, step: 0.05 },
  arms: { min: 2, max: 5, step: 1 },
  turns: { min: 0.5, max: 3, step: 0.05 },
  classes: { min: 2, max: 6, step: 1 },
  columns: { min: 0, max: 3, step: 1 },
  scale: { min: 0.1, max: 10, step: 0.1 },
} as const satisfies Record<NumericOption, NumberLimits>

/** How many classes a set offers: rings 2 … 4, blobs and pinwheel 3 … 6. */
export function classLimitsOf(set: DatasetId): NumberLimits {
  return set === 'rings' ? { min: 2, max: 4, step: 1 } : { min: 3, max: 6, step: 1 }
}

/** The first visit's data: circle, 500 points, half of them for training. */
export const defaultData: DataConfig = {
  set: 'circle',
  points: 500,
  noise: 0,
  flip: 0,
  share: 0.5,
  balance: 0.5,
  arms: 2,
  turns: 1.75,
  classes: 3,
  gate: 'xor',
  shape: 'sine',
  columns: [2, 3],
  scale: 'auto',
  own: noOwnPoints,
}
