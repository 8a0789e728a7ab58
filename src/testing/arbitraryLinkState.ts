import fc from 'fast-check'
import {
  insideTabs,
  type Journal,
  type LinkState,
  type LinkView,
  limits,
  obstacleAtStart,
  type RunConfig,
} from '../config/index.ts'
import { arbitraryConfig, arbitraryJournal, plain, whole } from './arbitraryConfig.ts'
import { arbitraryLooks } from './arbitraryLooks.ts'
import { arbitraryControls, arbitraryGoal } from './arbitraryVisitor.ts'

const flag = fc.boolean()

/** A place in a run; one that cannot be trained has its start only. */
function arbitraryPlace(config: RunConfig, journal: Journal): fc.Arbitrary<LinkState['target']> {
  if (obstacleAtStart(config, journal) !== null) return fc.constant({ step: 0, examples: 0 })
  return fc.record({ step: whole(limits.step), examples: whole(limits.examples) }, plain)
}

/** How a run is looked at. */
const arbitraryView: fc.Arbitrary<LinkView> = fc.constantFrom(null, ...insideTabs).chain((inside) =>
  fc.record(
    {
      showTest: flag,
      discretise: flag,
      showBoundary: flag,
      showErrors: flag,
      logLoss: flag,
      showLines: flag,
      inside: fc.constant(inside),
      looks: inside === null ? fc.constant({}) : arbitraryLooks(inside),
      point: fc.option(whole({ min: 0, max: limits.examples.max - 1 })),
    },
    plain,
  ),
)

/** Anything a link can carry. */
export const arbitraryLinkState: fc.Arbitrary<LinkState> = arbitraryConfig
  .chain((config) => fc.tuple(fc.constant(config), arbitraryJournal(config)))
  .chain(([config, journal]) =>
    fc.record(
      {
        config: fc.constant(config),
        journal: fc.constant(journal),
        target: arbitraryPlace(config, journal),
        view: arbitraryView,
        controls: arbitraryControls,
        goal: fc.option(arbitraryGoal),
      },
      plain,
    ),
  )
