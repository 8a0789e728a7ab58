import { triedInOneGo, tryAll } from '../testing/refusals.ts'
import { runTrials } from '../testing/trials/runTrials.ts'
import * as run from './index.ts'

// Whoever exports something new adds its row to the trials.
tryAll(run, { ...runTrials, openRun: triedInOneGo })
