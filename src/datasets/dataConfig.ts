import type { OwnPoints } from './ownPoints.ts'

/** Which points to make. Options that a set does not use are kept, so that coming back finds them. */
export interface DataConfig {
  readonly set: DatasetId
  /** Number of points, 10 … 2000. Gates and real sets have their own number. */
  readonly points: number
  /** Displacement of the points: standard deviation in plane units (1-D curves: of y). */
  readonly noise: number
  /** Share of points whose label is flipped, 0 … 0.5. Classes only. */
  readonly flip: number
  /** Share of points used for training, 0.1 … 1, stratified by class. Gates: always 1. */
  readonly share: number
  /** Odds of the last class against each other one, as a share: 0.5 = all classes equal. 0.1 … 0.9. */
  readonly balance: number
  /** Spiral: arms, 2 … 5; each arm is a class. */
  readonly arms: number
  /** Spiral: turns of each arm, 0.5 … 3. */
  readonly turns: number
  /** Blobs, pinwheel 3 … 6; rings 2 … 4. */
  readonly classes: number
  readonly gate: Gate
  readonly shape: CurveShape
  /** Real sets: the two columns shown on the axes, as indices into the set's measurements. */
  readonly columns: readonly [number, number]
  /** Inputs are divided by this; 'auto' = 3 on the plane, 1 for curves and standardised real sets. */
  readonly scale: 'auto' | number
  /** Points that somebody drew or brought along, for the set `own`; kept by reference. */
  readonly own: OwnPoints
}

export const datasetIds = [
  'gates',
  'xor-corners',
  'xor-quadrants',
  'gaussians',
  'circle',
  'spiral',
  'moons',
  'checkerboard',
  'rings',
  'blobs',
  'pinwheel',
  'iris',
  'penguins',
  'plane',
  'cones',
  'curve',
  'own',
] as const
export type DatasetId = (typeof datasetIds)[number]

export const gates = ['and', 'or', 'nand', 'xor'] as const
export type Gate = (typeof gates)[number]

export const curveShapes = ['sine', 'step', 'sawtooth', 'abs'] as const
export type CurveShape = (typeof curveShapes)[number]

/** The network's possible inputs, in the order in which it sees them. */
export const featureIds = ['x1', 'x2', 'x1sq', 'x2sq', 'x1x2', 'sinx1', 'sinx2'] as const
export type FeatureId = (typeof featureIds)[number]
