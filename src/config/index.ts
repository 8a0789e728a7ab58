/**
 * What a run is: its type, defaults, limits and repair, the journal of changes, and the link codec.
 *
 *   any JSON → repairConfig → RunConfig          never throws; says what it changed
 *   LinkState ⇄ encodeLink, decodeLink           the text behind the # of an address
 *   LinkState ⇄ writeForeign, decodeLink         the same as TensorFlow Playground writes it (foreign/)
 *
 * Everything here is pure: texts and values in, values out. Nothing knows the page or its address.
 */
export { adaptToData, withData } from './adaptToData.ts'
export { addChange, changeTraining, trainingAfter } from './changes.ts'
export {
  type ControlId,
  type ControlState,
  type Controls,
  controlIds,
} from './controls.ts'
export { defaultConfig, defaultTraining } from './defaults.ts'
export { describeConfig } from './describeConfig.ts'
export { encodeLink } from './encodeLink.ts'
export { fitHolds } from './fitHolds.ts'
export { withOwnRules } from './foreign/withOwnRules.ts'
export { type ForeignLink, writeForeign } from './foreign/writeForeign.ts'
export { dataOptionsOf } from './foreignRules.ts'
export { type Goal, type GoalMeasure, goalMeasureNames, goalMeasures } from './goal.ts'
export { readGoal } from './goalRules.ts'
export { hasParameter } from './hasParameter.ts'
export { type Head, headsFor, withLoss, withOutput } from './heads.ts'
export { type HeldPlaces, heldPlaces } from './heldPlaces.ts'
export {
  createHolds,
  type FreezeTarget,
  type Holds,
  hasCut,
  hasFreeze,
  noHolds,
  type WeightAddress,
} from './holds.ts'
export { holdsAfter } from './holdsAfter.ts'
export { type InsideTab, insideTabs } from './insideTabs.ts'
export type {
  Change,
  CutChange,
  FreezeChange,
  HyperChange,
  Journal,
  JournalEntry,
  ParameterAddress,
  ParameterChange,
} from './journal.ts'
export { layerSizesOf } from './layerSizesOf.ts'
export {
  type Limit,
  learningRates,
  limits,
  pageLimits,
  penaltyStrengths,
} from './limits.ts'
export { type DecodedLink, decodeLink, isLink } from './link.ts'
export {
  allControls,
  defaultLinkState,
  defaultLinkView,
  type LinkState,
  type LinkView,
} from './linkState.ts'
export { linkAtStart, linkOfParameters, linkWithoutPoints } from './linkVariants.ts'
export { loadLinkReader } from './loadLinkReader.ts'
export { type Look, type Looks, usualLooks } from './looks.ts'
export { type LayerMove, layerAdded, layerRemoved, moveEdits, moveHolds } from './moveLayers.ts'
export { parseNumber, readDecimal } from './parseNumber.ts'
export { repairJournal } from './repairJournal.ts'
export {
  type ForeignRules,
  type HiddenLayer,
  type L1Rule,
  l1Rules,
  type OptimiserName,
  optimiserNames,
  type PenaltyName,
  penaltyNames,
  type RunConfig,
  type Sampling,
  type Seeds,
  type StreamName,
  samplings,
  seedOf,
  type Training,
} from './runConfig.ts'
export { spaceAxes } from './spaceAxes.ts'
export { obstacleAtStart, trainingObstacle } from './trainingObstacle.ts'
export { type RepairedConfig, repairConfig } from './validate.ts'
