import type { DataOption } from '../catalogue.ts'
import type { DataConfig, DatasetId } from '../dataConfig.ts'

/** The sets that TensorFlow Playground has too, under our names for them. */
export const foreignSets = [
  'circle',
  'xor-quadrants',
  'gaussians',
  'spiral',
  'plane',
  'cones',
] as const satisfies readonly DatasetId[]
export type ForeignSet = (typeof foreignSets)[number]

/** What decides its points, apart from the seed; noise is its slider's place / 100. */
export const foreignOptions: readonly DataOption[] = ['points', 'noise', 'share']

/** Its slider ends at 50; a link may ask for 80. */
export const foreignNoise = { min: 0, max: 0.8, usual: 0.5 } as const

export function isForeignSet(set: DatasetId): set is ForeignSet {
  return foreignSets.some((one) => one === set)
}

/** Points that train under its rules: ⌊n · percent / 100⌋, whichever they are. */
export function foreignTrainingCount(count: number, share: number): number {
  // A share such as 0.29 is a little less than 29 percent.
  return Math.floor((count * Number((100 * share).toFixed(9))) / 100)
}

/** Points that the generators make: those of two halves make an even number. */
export function foreignPointCount({ set, points }: DataConfig): number {
  const hasHalves = set === 'circle' || set === 'gaussians' || set === 'spiral'
  return hasHalves ? 2 * Math.ceil(points / 2) : points
}
