import { env } from 'node:process'
import { beforeAll, describe, expect, test } from 'vitest'
import { exportCases, recipeOfRun, runOf } from '../testing/exportedEpochs.ts'
import {
  compilePython,
  hasPython,
  type ProgramEnd,
  runJavaScript,
  runPython,
} from '../testing/runProgram.ts'
import { templateOf } from '../testing/templates.ts'
import { type Language, type Recipe, writeProgram } from './index.ts'

const recipes = exportCases.map((exported) => recipeOfRun(runOf(exported)))
const programsIn = (language: Language) =>
  recipes.map((recipe) => writeProgram(language, templateOf(language), recipe))

/** Both the test and the program itself must find the engine's end: to 1e-9, in parts of numbers above 1. */
function check(end: ProgramEnd | undefined, { end: page, trainLoss, testLoss }: Recipe): void {
  const got = [end?.W, end?.b, end?.trainLoss, end?.testLoss ?? 0].flat(3)
  const expected = [page.W, page.b, trainLoss, testLoss ?? 0].flat(3)
  expect(got).toHaveLength(expected.length)
  const misses = expected.map(
    (value, i) => Math.abs((got[i] ?? NaN) - value) / Math.max(1, Math.abs(value)),
  )
  expect(Math.max(...misses)).toBeLessThan(1e-9)
  expect(end?.difference).toBeLessThan(1e-9)
}

describe('the epoch in JavaScript ends where the engine ends, to 1e-9', () => {
  test.each(exportCases.map(({ title }, i) => [title, i] as const))('%s', (_, i) => {
    const program = writeProgram('javascript', templateOf('javascript'), recipes[i])
    check(runJavaScript(program), recipes[i])
  })
})

/** Set by .ci/run: then no Python is a failure, and not a reason to skip. */
const isRequired = env.NUMPY === 'required'

for (const [language, module] of [
  ['numpy', 'numpy'],
  ['pytorch', 'torch'],
] as const) {
  describe.skipIf(!hasPython(module) && !(isRequired && module === 'numpy'))(
    `the epoch in ${language} ends where the engine ends, to 1e-9`,
    () => {
      let ends: ProgramEnd[] = []
      beforeAll(() => {
        ends = runPython(programsIn(language))
      }, 120_000)
      test.each(exportCases.map(({ title }, i) => [title, i] as const))('%s', (_, i) => {
        check(ends[i], recipes[i])
      })
    },
  )
}

test.skipIf(!hasPython('sys') && !isRequired)(
  'every program in PyTorch is Python by its syntax',
  () => {
    expect(compilePython(programsIn('pytorch'))).toBe('')
  },
)
