import { describe, expect, test } from 'vitest'
import {
  type Change,
  decodeLink,
  encodeLink,
  type LinkState,
  l1Rules,
  optimiserNames,
  penaltyNames,
  samplings,
} from '../config/index.ts'
import { streamNames } from '../config/runConfig.ts'
import { curveShapes, datasetIds, featureIds, gates } from '../datasets/index.ts'
import { heads, hiddenActivations, initialisations } from '../engine/index.ts'
import { digestOfLink } from '../testing/digestOfLink.ts'
import { sameBitsLinks } from '../testing/sameBitsLinks.ts'
import { simdEngine } from '../testing/simdEngine.ts'
import { replayLink } from './replayLink.ts'
import type { Report } from './report.ts'

const states = sameBitsLinks.map((link) => decodeLink(link).state)

/**
 * What the links ended in when they were last looked at; the end-to-end test compares every browser
 * with it. When bits are meant to change: npx vitest run -u src/replay/sameBits.test.ts
 */
test('the bits of every run are those of before', async () => {
  const lines = sameBitsLinks.map((link) => `${digestOf(link)} ${link}\n`)
  await expect(lines.join('')).toMatchFileSnapshot('../testing/fixtures/same-bits.txt')
})

test.each(sameBitsLinks)('%s is written as our own links are, and trains', (link) => {
  const { state, problems } = decodeLink(link)
  expect(problems).toEqual([])
  expect(encodeLink(state)).toBe(link)
  expect(state.target.step).toBeGreaterThan(0)
})

test.each(sameBitsLinks)('%s ends in the same bits with the SIMD twin', (link) => {
  expect(digestOfLink(link, simdEngine).digest).toBe(digestOf(link))
})

test('the SIMD twin computes most of the runs itself', () => {
  const engines = sameBitsLinks.map((link) => digestOfLink(link, simdEngine).engine)
  expect(engines.filter((engine) => engine === 'simd').length).toBeGreaterThan(20)
})

test('no two runs end alike', () => {
  expect(new Set(sameBitsLinks.map(digestOf)).size).toBe(sameBitsLinks.length)
})

/** Every kind of change; the compiler asks for a new one here. */
const changeKinds = Object.keys({
  training: true,
  parameter: true,
  cut: true,
  freeze: true,
} satisfies Record<Change['kind'], true>)

/** What the links must use: all there is of each, and what of it a run uses. */
const choices: Record<string, { all: readonly string[]; usedBy(state: LinkState): string[] }> = {
  'data sets': { all: datasetIds, usedBy: ({ config }) => [config.data.set] },
  gates: { all: gates, usedBy: ({ config: { data } }) => when(data.set === 'gates', data.gate) },
  'curve shapes': {
    all: curveShapes,
    usedBy: ({ config: { data } }) => when(data.set === 'curve', data.shape),
  },
  'ways to disturb the data': {
    all: ['noise', 'flip'],
    usedBy: ({ config: { data } }) => [
      ...when(data.noise > 0, 'noise'),
      ...when(data.flip > 0, 'flip'),
    ],
  },
  features: { all: featureIds, usedBy: ({ config }) => [...config.features] },
  'hidden activations': {
    all: hiddenActivations,
    usedBy: ({ config }) => config.hidden.map(({ activation }) => activation),
  },
  depths: {
    all: ['none', 'one', 'two'],
    usedBy: ({ config }) => [['none', 'one', 'two'][config.hidden.length] ?? 'more'],
  },
  'pairs of output and loss': {
    all: heads.map(({ output, loss }) => `${output} with ${loss}`),
    usedBy: ({ config }) => [`${config.output} with ${config.loss}`],
  },
  initialisations: { all: initialisations, usedBy: ({ config }) => [config.init] },
  optimisers: { all: optimiserNames, usedBy: ({ config }) => [config.training.optimiser] },
  samplings: { all: samplings, usedBy: ({ config }) => [config.training.sampling] },
  penalties: { all: penaltyNames, usedBy: ({ config }) => [config.training.penalty] },
  'rules of L1': {
    all: l1Rules,
    usedBy: ({ config: { training } }) => when(training.penalty === 'l1', training.l1Rule),
  },
  'batch sizes': {
    all: ['1', 'odd', 'even', 'all'],
    usedBy: ({ config }) => [kindOfBatch(config.training.batchSize)],
  },
  'seeds set apart': {
    all: streamNames,
    usedBy: ({ config }) => streamNames.filter((name) => config.seeds[name] !== undefined),
  },
  'ways to hold parameters': {
    all: ['cut', 'layer', 'unit', 'parameter'],
    usedBy: ({ config: { holds } }) => [
      ...when(holds.cuts.length > 0, 'cut'),
      ...holds.frozen.map((target) => target.kind),
    ],
  },
  'changes on the way': {
    all: changeKinds,
    usedBy: ({ journal }) =>
      journal.filter(({ step }) => step > 0).map(({ change }) => change.kind),
  },
}

describe('the links use every one of the', () => {
  test.each(Object.entries(choices))('%s', (_, { all, usedBy }) => {
    const used = new Set(states.flatMap(usedBy))
    expect(all.filter((choice) => !used.has(choice))).toEqual([])
  })
})

function when(isUsed: boolean, choice: string): string[] {
  return isUsed ? [choice] : []
}

function kindOfBatch(size: number | 'all'): string {
  if (size === 'all' || size === 1) return `${size}`
  return size % 2 === 0 ? 'even' : 'odd'
}

function digestOf(link: string): string {
  const { outcome } = replayLink(link, { epochs: null, curve: [], maxSeconds: null, goal: null })
  if (isReport(outcome)) return outcome.digest
  throw new Error(`expected ${link} to run, got: ${outcome.error}`)
}

function isReport(outcome: ReturnType<typeof replayLink>['outcome']): outcome is Report {
  return 'digest' in outcome
}
