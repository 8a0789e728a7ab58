import type { DatasetId } from './dataConfig.ts'

/** What each set is called; apart from the catalogue, because the worker never reads. */
export const datasetTitles: Readonly<Record<DatasetId, string>> = {
  gates: 'Logic gates',
  'xor-corners': 'XOR corners',
  'xor-quadrants': 'XOR quadrants',
  gaussians: 'Two Gaussians',
  circle: 'Circle',
  spiral: 'Spiral',
  moons: 'Moons',
  checkerboard: 'Checkerboard',
  rings: 'Rings',
  blobs: 'Blobs',
  pinwheel: 'Pinwheel',
  iris: 'Iris',
  penguins: 'Palmer penguins',
  plane: 'Tilted plane',
  cones: 'Cones',
  curve: 'Curve',
  own: 'Own data',
}
