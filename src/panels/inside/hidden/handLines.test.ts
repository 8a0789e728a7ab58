import { expect, test } from 'vitest'
import { decodeLink } from '../../../config/index.ts'
import { finish, typescriptEngine } from '../../../engine/index.ts'
import { createRun, inspect, walkEpochs } from '../../../run/index.ts'
import { handSolutions } from './handLines.ts'

const seeds = [1, 2, 3, 4, 5]

test.each(handSolutions)(
  '$name: with the lines by hand and frozen, the output learns XOR from every draw of its weights',
  ({ link }) => {
    for (const seed of seeds) {
      const { config, journal } = decodeLink(`${link}&weightseed=${seed}`).state
      const run = createRun(config, journal)
      const hidden = run.parameters.values.slice(0, 6)
      for (const _ of walkEpochs(run, 60));
      expect(run.measure().trainScore, `seed ${seed}`).toBe(1)
      expect(run.parameters.values.slice(0, 6)).toEqual(hidden)
      const request = { kind: 'space', layer: 1, axes: [0, 1], way: false, places: [] } as const
      const space = finish(inspect(run, typescriptEngine, request))
      const none = { pairs: 1, inseparable: [], undecided: [] }
      expect(space).toMatchObject({
        separable: { inputs: { inseparable: [[0, 1]] }, layer: none },
      })
    }
  },
)
