/**
 * Points and targets: from a DataConfig and three seeds to a PointSet, and from there to the numbers
 * that a network reads.
 *
 *   DataConfig → drawPoints → movePoint, flipClass → splitPoints → PointSet   (makePoints)
 *   DataConfig, a text as seed → PointSet as TensorFlow Playground draws it    (foreign/)
 *   PointSet → features u = x / scale, encoded targets → Samples              (samplesOf)
 *
 * Everything here is pure and gives equal bits on every machine: random numbers come from addressed
 * streams, elementary functions from the engine.
 */
export {
  catalogue,
  classCountOf,
  type DataOption,
  type DatasetGroup,
  measurementsOf,
  taskOf,
} from './catalogue.ts'
export {
  type CurveShape,
  curveShapes,
  type DataConfig,
  type DatasetId,
  datasetIds,
  type FeatureId,
  featureIds,
  type Gate,
  gates,
} from './dataConfig.ts'
export { generatedDomain } from './domain.ts'
export {
  type FeatureTransform,
  featureAt,
  featureLabels,
  featuresFor,
  featureTransform,
  writeFeatures,
} from './features.ts'
export { drawForeignPoints, type ForeignDraw } from './foreign/foreignPoints.ts'
export {
  foreignNoise,
  foreignOptions,
  isForeignSet,
} from './foreign/foreignSets.ts'
export type { Random } from './foreign/seededRandom.ts'
export { classLimitsOf, dataLimits, defaultData, type NumberLimits } from './limits.ts'
export { loadDescriptions } from './loadDescriptions.ts'
export { type DataSeeds, makePoints, makePointsInPieces } from './makePoints.ts'
export { createOwnPoints, isValue } from './own/createOwnPoints.ts'
export { type ReadPoints, readPointsCode } from './own/readPointsCode.ts'
export {
  noOwnPoints,
  type OwnKind,
  type OwnPoints,
  type OwnTable,
  ownLimits,
  usualClassNames,
  usualColumnNames,
} from './ownPoints.ts'
export type { PlaneDomain, PointSet, Standardisation, Task } from './pointSet.ts'
export {
  computeInputs,
  indicesOf,
  type Part,
  samplesOf,
} from './samples.ts'
export { curveHeight } from './shapes/regression.ts'
export { encodeTargets, outputCountOf } from './targets.ts'
export { datasetTitles } from './titles.ts'
