import type { DataOption } from '../catalogue.ts'
import type { DatasetId } from '../dataConfig.ts'

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
