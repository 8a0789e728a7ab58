import fc from 'fast-check'
import {
  type ControlId,
  type Controls,
  controlIds,
  type Goal,
  goalMeasureNames,
  goalMeasures,
} from '../config/index.ts'

/** Any controls, each locked or hidden; `text` has nothing to lock. */
export const arbitraryControls: fc.Arbitrary<Controls> = fc
  .subarray([...controlIds])
  .chain((ids) => fc.tuple(...ids.map((id) => fc.tuple(fc.constant(id), arbitraryState(id)))))
  .map((entries) => Object.fromEntries(entries))

function arbitraryState(id: ControlId): fc.Arbitrary<'locked' | 'hidden'> {
  return id === 'text' ? fc.constant('hidden') : fc.constantFrom('locked', 'hidden')
}

/** Thresholds for some measures, at least one. */
export const arbitraryGoal: fc.Arbitrary<Goal> = fc
  .subarray([...goalMeasureNames], { minLength: 1 })
  .chain((names) =>
    fc.tuple(
      ...names.map((name) => {
        const { limit, isWhole } = goalMeasures[name]
        return fc.tuple(
          fc.constant(name),
          isWhole ? fc.integer(limit) : fc.double({ ...limit, noNaN: true }),
        )
      }),
    ),
  )
  .map((entries) => Object.fromEntries(entries))
