import { takesNoShape, triedInOneGo, tryAll } from '../testing/refusals.ts'
import { dataTrials } from '../testing/trials/dataTrials.ts'
import { ownTrials } from '../testing/trials/ownTrials.ts'
import * as datasets from './index.ts'

// Whoever exports something new adds its row to the trials, or its name here.
tryAll(datasets, {
  ...dataTrials,
  ...ownTrials,
  catalogue: takesNoShape,
  classCountOf: takesNoShape,
  classLimitsOf: takesNoShape,
  curveShapes: takesNoShape,
  dataLimits: takesNoShape,
  datasetIds: takesNoShape,
  generatedDomain: takesNoShape,
  datasetTitles: takesNoShape,
  defaultData: takesNoShape,
  featureIds: takesNoShape,
  featureLabels: takesNoShape,
  featuresFor: takesNoShape,
  foreignNoise: takesNoShape,
  foreignOptions: takesNoShape,
  gates: takesNoShape,
  isForeignSet: takesNoShape,
  loadDescriptions: takesNoShape,
  makePointsInPieces: triedInOneGo,
  measurementsOf: takesNoShape,
  noOwnPoints: takesNoShape,
  ownLimits: takesNoShape,
  readPointsCode: takesNoShape,
  taskOf: takesNoShape,
  usualColumnNames: takesNoShape,
})
