import { describe, expect, test } from 'vitest'
import { decodeLink, encodeLink } from '../config/index.ts'
import { type Part, samplesOf } from '../datasets/index.ts'
import { type ForeignLink, foreignLinks } from '../testing/foreignLinks.ts'
import { createRun, type Metrics, type Run, walkEpochs } from './index.ts'

/** What a link's run goes through, looked at as the page does. */
interface Visit {
  readonly run: Run
  readonly initial: readonly number[]
  readonly afterEpoch1: readonly number[]
  readonly measured: ReadonlyMap<number, Metrics>
}

function visit(link: ForeignLink): Visit {
  const { state, problems } = decodeLink(link.hash)
  expect(problems.filter((problem) => !/button|hidden|hides/.test(problem))).toEqual([])
  const run = createRun(state.config)
  const initial = [...run.parameters.values]
  const measured = new Map([[0, run.measure()]])
  let afterEpoch1 = initial
  for (let epoch = 1; epoch <= Math.max(1, ...link.comparableEpochs); epoch++) {
    for (const _ of walkEpochs(run, 1)) void _
    if (epoch === 1) afterEpoch1 = [...run.parameters.values]
    if (link.comparableEpochs.includes(epoch)) measured.set(epoch, run.measure())
  }
  return { run, initial, afterEpoch1, measured }
}

/** In the order in which ours lie: weights, then biases, layer by layer. */
function flat({ W, b }: ForeignLink['initial']): number[] {
  return W.flatMap((rows, layer) => [...rows.flat(), ...b[layer]])
}

function pointsOf({ points }: Run, part: Part): { x: number; y: number; label: number }[] {
  const { inputs, targets, count } = samplesOf(points, ['x1', 'x2'], 1, 'tanh', part)
  return Array.from({ length: count }, (_, n) => {
    return { x: inputs[n], y: inputs[count + n], label: targets[n] }
  })
}

function furthest(got: readonly number[], want: readonly number[]): number {
  expect(got).toHaveLength(want.length)
  return want.reduce((most, value, i) => Math.max(most, Math.abs(got[i] - value)), 0)
}

function pointError(link: ForeignLink, { run }: Visit): number {
  const errors = (['training', 'test'] as const).map((part) => {
    const got = pointsOf(run, part)
    const head = part === 'training' ? link.trainHead : link.testHead
    expect(got).toHaveLength(part === 'training' ? link.trainCount : link.testCount)
    const listed = got.slice(0, head.length).flatMap(({ x, y, label }) => [x, y, label])
    return furthest(
      listed,
      head.flatMap(({ x, y, label }) => [x, y, label]),
    )
  })
  return Math.max(...errors)
}

/** Relative to losses above 1. */
function lossError(link: ForeignLink, { measured }: Visit): number {
  const errors = link.comparableEpochs.flatMap((epoch) => {
    const got = measured.get(epoch)
    const want = link.curve.find((entry) => entry.epoch === epoch)
    return [
      [got?.trainLoss, want?.lossTrain],
      [got?.testLoss, want?.lossTest],
    ].map(([a, b]) => Math.abs((a ?? Number.NaN) - (b ?? Number.NaN)) / Math.max(1, b ?? 0))
  })
  return Math.max(...errors)
}

const rows = foreignLinks.map((link, index) => ({ name: nameOf(link, index), link }))
const visits = new Map<ForeignLink, Visit>()

function visitOf(link: ForeignLink): Visit {
  const known = visits.get(link) ?? visit(link)
  visits.set(link, known)
  return known
}

/** `7: circle, 3, seed 0.81410`. */
function nameOf({ hash }: ForeignLink, index: number): string {
  const words = new Map(hash.split('&').map((pair) => pair.split('=') as [string, string]))
  const isHeight = words.get('problem') === 'regression'
  const set = words.get(isHeight ? 'regDataset' : 'dataset')
  return `${index + 1}: ${set}, ${words.get('networkShape') || 'no layer'}, seed ${words.get('seed')}`
}

describe.each(rows)('$name', ({ link }) => {
  test('the points are those of TensorFlow Playground', () => {
    expect(pointError(link, visitOf(link))).toBeLessThan(1e-12)
  })

  test('so are the first weights and biases', () => {
    expect(furthest(visitOf(link).initial, flat(link.initial))).toBeLessThan(1e-12)
  })

  test('and those after an epoch', () => {
    expect(furthest(visitOf(link).afterEpoch1, flat(link.afterEpoch1))).toBeLessThan(1e-9)
  })

  test('losses agree as long as they can be compared', () => {
    expect(lossError(link, visitOf(link))).toBeLessThan(1e-6)
  })

  test('a link of our own says the same run', () => {
    const { state } = decodeLink(link.hash)
    const own = decodeLink(encodeLink(state))
    expect(own).toStrictEqual({ state, problems: [] })
  })
})
