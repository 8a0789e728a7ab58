import { describe, expect, test } from 'vitest'
import { exportCases, recipeOfRun, runOf } from '../testing/exportedEpochs.ts'
import { templateOf } from '../testing/templates.ts'
import { endingLine, languages, shortenProgram, writeProgram } from './index.ts'

const recipes = exportCases.slice(0, 12).map((exported) => recipeOfRun(runOf(exported)))

describe.each(languages)('in %s', (language) => {
  const template = templateOf(language)

  test('a line of the shortened program has the number of that line in the whole one', () => {
    for (const recipe of recipes) {
      const whole = writeProgram(language, template, recipe).split('\n')
      const { text, numbers } = shortenProgram(language, template, recipe, 6)
      const lines = text.split('\n')
      expect(numbers).toHaveLength(lines.length)
      expect(lines.length).toBeLessThan(whole.length)
      expect(numbers.at(-1)).toBe(whole.length)
      const outsideLists = lines.flatMap((line, i) =>
        /^\S[^[\]]*$/.test(line) ? [[line, numbers[i]] as const] : [],
      )
      for (const [line, number] of outsideLists) expect(whole[(number ?? 0) - 1]).toBe(line)
    }
  })

  test('numbers of lines rise, and what is cut has none', () => {
    const { text, numbers } = shortenProgram(language, template, recipes[0], 6)
    const known = numbers.filter((number) => number !== null)
    expect(known).toEqual(known.toSorted((a, b) => a - b))
    expect(new Set(known).size).toBe(known.length)
    const cut = text.split('\n').findIndex((line) => line.includes(' in all'))
    expect(numbers[cut]).toBeNull()
  })

  test('a program without long lists is itself', () => {
    const { text, numbers } = shortenProgram(language, template, recipes[0], 1e9)
    expect(text).toBe(writeProgram(language, template, recipes[0]))
    expect(numbers).toEqual(numbers.map((_, i) => i + 1))
  })

  test('one line says the training loss that the epoch gives', () => {
    for (const recipe of recipes) {
      const lines = writeProgram(language, template, recipe).split('\n')
      const at = endingLine(lines.join('\n'), recipe)
      expect(lines[at ?? -1]).toContain(String(recipe.trainLoss))
    }
  })
})
