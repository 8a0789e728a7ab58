import fc from 'fast-check'
import {
  type ControlId,
  type Controls,
  controlIds,
  type Goal,
  goalMeasureNames,
  goalMeasures,
  type Journal,
  type LinkState,
  limits,
  obstacleAtStart,
  type RunConfig,
} from '../config/index.ts'
import { arbitraryConfig, arbitraryJournal, plain, real, whole } from './arbitraryConfig.ts'

const flag = fc.boolean()

/** A place in a run; one that cannot be trained has its start only. */
function arbitraryPlace(config: RunConfig, journal: Journal): fc.Arbitrary<LinkState['target']> {
  if (obstacleAtStart(config, journal) !== null) return fc.constant({ step: 0, examples: 0 })
  return fc.record({ step: whole(limits.step), examples: whole(limits.examples) }, plain)
}

/** Any controls, each locked or hidden; `text` has nothing to lock. */
const arbitraryControls: fc.Arbitrary<Controls> = fc
  .subarray([...controlIds])
  .chain((ids) => fc.tuple(...ids.map((id) => fc.tuple(fc.constant(id), arbitraryState(id)))))
  .map((entries) => Object.fromEntries(entries))

function arbitraryState(id: ControlId): fc.Arbitrary<'locked' | 'hidden'> {
  return id === 'text' ? fc.constant('hidden') : fc.constantFrom('locked', 'hidden')
}

const arbitraryGoal: fc.Arbitrary<Goal> = fc
  .subarray([...goalMeasureNames], { minLength: 1 })
  .chain((names) =>
    fc.tuple(
      ...names.map((name) => {
        const { limit, isWhole } = goalMeasures[name]
        return fc.tuple(fc.constant(name), isWhole ? whole(limit) : real(limit))
      }),
    ),
  )
  .map((entries) => Object.fromEntries(entries))

/** Anything a link can carry. */
export const arbitraryLinkState: fc.Arbitrary<LinkState> = arbitraryConfig
  .chain((config) => fc.tuple(fc.constant(config), arbitraryJournal(config)))
  .chain(([config, journal]) =>
    fc.record(
      {
        config: fc.constant(config),
        journal: fc.constant(journal),
        target: arbitraryPlace(config, journal),
        view: fc.record(
          {
            showTest: flag,
            discretise: flag,
            showBoundary: flag,
            showErrors: flag,
            logLoss: flag,
          },
          plain,
        ),
        controls: arbitraryControls,
        goal: fc.option(arbitraryGoal),
      },
      plain,
    ),
  )
