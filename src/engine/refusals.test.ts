import { takesNoShape, triedInOneGo, tryAll } from '../testing/refusals.ts'
import { engineTrials } from '../testing/trials/engineTrials.ts'
import { functionTrials } from '../testing/trials/functionTrials.ts'
import { learningTrials } from '../testing/trials/learningTrials.ts'
import { networkTrials } from '../testing/trials/networkTrials.ts'
import { perceptronTrials } from '../testing/trials/perceptronTrials.ts'
import { regionTrials } from '../testing/trials/regionTrials.ts'
import * as engine from './index.ts'

// Whoever exports something new adds its row to the trials of its kind, or its name here.
tryAll(engine, {
  ...engineTrials,
  ...functionTrials,
  ...networkTrials,
  ...learningTrials,
  ...perceptronTrials,
  ...regionTrials,
  ShapeError: takesNoShape,
  accuracyOf: takesNoShape,
  evaluateInChunks: triedInOneGo,
  finish: takesNoShape,
  initialiseByLayer: triedInOneGo,
  heads: takesNoShape,
  hiddenActivations: takesNoShape,
  initialisations: takesNoShape,
  gradientObstacle: takesNoShape,
  isHead: takesNoShape,
  isThreshold: takesNoShape,
  losses: takesNoShape,
  mapTolerance: takesNoShape,
  outputs: takesNoShape,
  rSquaredOf: takesNoShape,
  regionLimit: takesNoShape,
  sliverArea: takesNoShape,
})
