import type { PointSet } from '../../datasets/index.ts'

/** Measured data keep their own units on the axes, and are standardised for the network. */
export function hasOwnUnits({ standardisation }: PointSet): boolean {
  return standardisation.some(({ mean, deviation }) => mean !== 0 || deviation !== 1)
}
