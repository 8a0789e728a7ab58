import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parameterCount } from '../engine/index.ts'
import { createRun, walkTo } from '../run/index.ts'
import { arbitraryConfig, arbitraryJournal } from '../testing/arbitraryConfig.ts'
import { encodeFloats } from './encodeFloats.ts'
import {
  decodeLink,
  defaultLinkState,
  encodeLink,
  type LinkState,
  layerSizesOf,
  linkAtStart,
  linkOfParameters,
} from './index.ts'

function runOf({ config, journal, target }: LinkState) {
  const run = createRun(config, journal)
  for (const _ of walkTo(run, target.step, target.examples)) void _
  return run
}

const trained = decodeLink(
  'v=1&data=spiral&points=120&net=tanh5,relu4&cut=w1.1.2&penalty=l2&optimizer=adam&rate=0.02' +
    '&edits=0:w1.2.1=0.5;40:rate=0.01;60:freeze.layer1;b3.1=0.25;80:cut.w2.1.1&step=97',
).state

describe('a link of parameters', () => {
  const there = runOf(trained)
  const link = encodeLink(linkOfParameters(trained, there.parameters.values))

  test('starts with the very bits that the run had reached', () => {
    expect(runOf(decodeLink(link).state).digest()).toBe(there.digest())
    expect(there.digest()).not.toBe(
      runOf({ ...trained, target: { step: 96, examples: 0 } }).digest(),
    )
  })

  test('holds the settings, cuts and freezes of now, and nothing of the way', () => {
    const { config, journal, target } = decodeLink(link).state
    expect(config.training).toEqual(there.training)
    expect(config.holds).toEqual(there.holds)
    expect(journal).toHaveLength(parameterCount(layerSizesOf(config)))
    expect(target).toEqual({ step: 0, examples: 0 })
    expect(link).not.toMatch(/edits|step/)
  })

  test('takes 10⅔ letters a parameter', () => {
    const start = /start=([\w-]+)/.exec(link)?.[1] ?? ''
    const count = there.parameters.values.length
    expect(start).toHaveLength(Math.ceil((count * 32) / 3) + 2)
  })

  test('opens without them, and says so, when they are damaged or of another network', () => {
    const damaged = decodeLink(link.replace('start=', 'start=A'))
    expect(damaged.problems).toEqual([
      'The exact weights and biases of the link are damaged; the run starts from the weights of its seed.',
    ])
    expect(damaged.state.journal).toEqual([])
    const other = decodeLink(link.replace('relu4', 'relu3'))
    expect(other.problems).toContain(
      'The link holds 44 exact weights and biases, and its network has 37; the run starts from the weights of its seed.',
    )
    expect(other.state.journal).toEqual([])
  })

  test('refuses parameters of another network', () => {
    expect(() => linkOfParameters(trained, new Float64Array(43))).toThrow(
      'expected 44 parameters, got 43',
    )
  })
})

test('numbers that are not finite are left out of a link of parameters, with a sentence', () => {
  const values = new Float64Array(17).fill(Number.NaN)
  const { problems, state: read } = decodeLink(`v=1&start=${encodeFloats(values)}`)
  expect(problems).toEqual([
    'The exact weights and biases of the link are not all finite; the run starts from the weights of its seed.',
  ])
  expect(read.journal).toEqual([])
})

test('a journal that sets every parameter and goes on survives its link', () => {
  const small = arbitraryConfig
    .map((config) => ({
      ...config,
      hidden: config.hidden.slice(0, 1).map((layer) => ({ ...layer, units: 3 })),
      holds: defaultLinkState.config.holds,
    }))
    .chain((config) => fc.tuple(fc.constant(config), arbitraryJournal(config)))
  let compact = 0
  fc.assert(
    fc.property(small, ([config, journal]) => {
      const state = { ...defaultLinkState, config, journal }
      const link = encodeLink(state)
      if (link.includes('&start=')) compact++
      expect(decodeLink(link)).toStrictEqual({ state, problems: [] })
    }),
  )
  expect(compact).toBeGreaterThan(10)
})

test('a few round numbers set by hand stay readable, even when they are all there are', () => {
  const link = 'v=1&data=gates&net=none&edits=0:w1.1.1=1;w1.1.2=-0.5;b1.1=0.25'
  expect(encodeLink(decodeLink(link).state)).toBe(link)
})

test('a link at the start holds the settings of now and the edits of the start only', () => {
  const { config, journal, target } = linkAtStart(trained)
  expect(config.training.learningRate).toBe(0.01)
  expect(config.holds.cuts).toHaveLength(2)
  expect(config.holds.frozen).toEqual([{ kind: 'layer', layer: 0 }])
  expect(journal).toEqual(trained.journal.slice(0, 1))
  expect(target).toEqual({ step: 0, examples: 0 })
})
