import fc from 'fast-check'
import { expect, test } from 'vitest'
import { faultOfLink } from '../../testing/faultOf.ts'
import { decodeLink, encodeLink, writeForeign } from '../index.ts'
import { limits } from '../limits.ts'
import { splitLink } from '../linkText.ts'
import { createProblems } from '../problems.ts'
import { foreignControls } from './foreignKeys.ts'
import {
  type ForeignState,
  foreignActivations,
  foreignClasses,
  foreignFeatures,
  foreignPenalties,
  foreignProblems,
  foreignSurfaces,
} from './foreignState.ts'
import { formatForeign } from './formatForeign.ts'
import { foreignInputs, readForeign } from './readForeign.ts'

const real = (min: number, max: number) => fc.double({ min, max, noNaN: true })
const flag = fc.boolean()

/** Everything that a link of TensorFlow Playground can say and run. */
const arbitraryForeign: fc.Arbitrary<ForeignState> = fc
  .record(
    {
      activation: fc.constantFrom(...foreignActivations),
      regularization: fc.constantFrom(...foreignPenalties),
      batchSize: fc.integer({ min: 1, max: 50 }),
      dataset: fc.constantFrom(...foreignClasses),
      regDataset: fc.constantFrom(...foreignSurfaces),
      learningRate: real(limits.learningRate.min, limits.learningRate.max),
      regularizationRate: real(0, limits.lambda.max),
      noise: real(0, 80),
      networkShape: fc.array(fc.integer(limits.units), { maxLength: limits.layers.max }),
      seed: fc.oneof(
        fc.nat(99_999).map((number) => `0.${`${number}`.padStart(5, '0')}`),
        fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9.+-]{0,20}$/),
      ),
      showTestData: flag,
      discretize: flag,
      percTrainData: real(10, 100),
      x: flag,
      y: flag,
      xTimesY: flag,
      xSquared: flag,
      ySquared: flag,
      sinX: flag,
      sinY: flag,
      problem: fc.constantFrom(...foreignProblems),
      initZero: flag,
      hideText: flag,
      hidden: fc
        .subarray([...foreignControls, ...foreignFeatures])
        .map((names) => [...names].sort()),
    },
    { noNullPrototype: true },
  )
  .filter((state) => foreignInputs(state).length > 0)

function read(text: string) {
  const problems = createProblems()
  const state = readForeign(splitLink(text).pairs, problems)
  return { state, problems: problems.list() }
}

test('what is written as its link reads back the same, without a word', () => {
  fc.assert(
    fc.property(arbitraryForeign, (state) => {
      expect(read(formatForeign(state))).toStrictEqual({ state, problems: [] })
    }),
  )
})

test('what is opened and written again opens as the same run, view and controls', () => {
  const whole = arbitraryForeign.map((state) => ({
    ...state,
    noise: Math.round(state.noise),
    percTrainData: Math.round(state.percTrainData),
  }))
  fc.assert(
    fc.property(whole, (foreign) => {
      const { state } = decodeLink(formatForeign(foreign))
      const written = writeForeign(state)
      expect(written).toStrictEqual({ hash: expect.any(String), lost: [] })
      if ('hash' in written) expect(decodeLink(written.hash).state).toStrictEqual(state)
    }),
  )
})

/** A valid state whatever came: in a link of its own it stands as it is. */
function isMended(text: string): void {
  const { state, problems } = read(text)
  expect(read(formatForeign(state)).problems).toEqual([])
  const decoded = decodeLink(text)
  expect(faultOfLink(decoded.state)).toBeNull()
  expect(decodeLink(encodeLink(decoded.state))).toStrictEqual({
    state: decoded.state,
    problems: [],
  })
  for (const sentence of [...problems, ...decoded.problems]) expect(sentence).toMatch(/^\S.*\.$/s)
}

const pieces = [
  ...['&', '=', ',', '.', '-', '%', '%2C', '%C2%AE', '®', '&amp;', '&reg;', '&reg', '#', '\\'],
  ...['\n', ' ', ')', ']', '](', '"', '<', 'NaN', '1e999', '-1', '0', '2.5', '1000', 'true', 'fa'],
  ...['seed=', 'noise=', 'networkShape=', 'x_hide=true', '_hide', '__proto__', 'constructor'],
  ...['batchSize=', 'percTrainData=', 'learningRate=', 'dataset=', 'x=false&y=false'],
]

test('a link with any damage still gives a run', () => {
  const damage = fc.record({
    at: real(0, 1),
    length: fc.nat({ max: 30 }),
    piece: fc.constantFrom('', ...pieces),
    end: fc.constantFrom(1, 1, 1, 0.7),
  })
  const damaged = fc
    .tuple(arbitraryForeign.map(formatForeign), fc.array(damage, { maxLength: 5 }))
    .map(([link, all]) =>
      all.reduce((text, { at, length, piece, end }) => {
        const start = Math.floor(at * text.length)
        const next = text.slice(0, start) + piece + text.slice(start + length)
        return next.slice(0, Math.ceil(end * next.length))
      }, link),
    )
  fc.assert(fc.property(damaged, isMended), { numRuns: 500 })
})

test('any pieces of links give a run', () => {
  const text = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((all) => all.join(''))
  fc.assert(fc.property(text, isMended), { numRuns: 500 })
})

test('any characters give a run', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), isMended))
})

test('a megabyte of anything is read at once', () => {
  const fill = (piece: string): string => piece.repeat(Math.ceil(1_000_000 / piece.length))
  const starts = ['', 'networkShape=', 'seed=']
  const parts = ['1', ',', '4,', '®', '&amp;', '&reg;', '%C2%AE', '%25', '\\', '](', '<', 'a=1&']
  for (const text of starts.flatMap((start) =>
    parts.map((part) => `problem=x&${start}${fill(part)}`),
  )) {
    const { problems } = decodeLink(text)
    expect(problems.length).toBeLessThanOrEqual(21)
    expect(problems.every((sentence) => sentence.length < 400)).toBe(true)
  }
})
