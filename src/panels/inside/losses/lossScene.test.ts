import { expect, test } from 'vitest'
import { defaultConfig, type RunConfig, usualLooks } from '../../../config/index.ts'
import { finish, heads, lossesOf, typescriptEngine } from '../../../engine/index.ts'
import { createRun, inspect, type PointLosses } from '../../../run/index.ts'
import { pointsOfPart } from '../common/pointsOfPart.ts'
import { describeLosses, describeView } from './describeLosses.ts'
import { curvesOf, residualRanges, residualReach } from './lossFigure.ts'
import { lossScene, marginsOf, sortPlaces } from './lossScene.ts'
import { ownCurve } from './marginCurves.ts'

function answerOf(config: RunConfig, steps = 20) {
  const run = createRun(config)
  for (let i = 0; i < steps; i++) run.stepBatch()
  const answer = finish(inspect(run, typescriptEngine, { kind: 'losses' }))
  if (answer.kind !== 'losses') throw new Error(`expected losses, got ${answer.kind}`)
  return { answer, points: run.points }
}

test.each(heads)('two classes ride on the curve of $output with $loss loss', ({ output, loss }) => {
  const data = { ...defaultConfig.data, points: 80 }
  const { answer, points } = answerOf({ ...defaultConfig, data, output, loss })
  const scene = lossScene(answer, points)
  const curve = ownCurve({ output, loss }).values(scene?.at ?? new Float64Array(0))
  scene?.losses.forEach((value, n) => {
    expect(value).toBeCloseTo(curve[n] ?? Number.NaN, 12)
  })
})

test.each(heads.slice(1, 3))('of three classes none lies below the curve of $loss', (head) => {
  const data = { ...defaultConfig.data, set: 'blobs', classes: 3, points: 90 } as const
  const { answer, points } = answerOf({ ...defaultConfig, ...head, data }, 3)
  const scene = lossScene(answer, points)
  const curve = ownCurve(head).values(scene?.at ?? new Float64Array(0))
  scene?.losses.forEach((value, n) => {
    expect(value).toBeGreaterThanOrEqual((curve[n] ?? 0) - 1e-12)
  })
})

test('of three classes squares may lie below the curve, and the text says no more', () => {
  const head = { output: 'softmax', loss: 'squared' } as const
  const z = Float64Array.of(0, 3, 3)
  const loss = lossesOf(head, z, Float64Array.of(1, 0, 0), 3)[0] ?? 0
  expect(loss).toBeLessThan(ownCurve(head).values(Float64Array.of(3))[0] ?? 0)
  const said = (of: Pick<RunConfig, 'output' | 'loss'>, classes: number) =>
    describeView('', { classes }, curvesOf(of, usualLooks.losses))
  expect(said(head, 3)).toContain('need not lie on its curve')
  expect(said({ output: 'softmax', loss: 'cross-entropy' }, 3)).toContain('or above it')
  expect(said(head, 2)).not.toContain('with more')
})

test('the axes of residuals end at short round numbers, also when training has run away', () => {
  const rangesOf = (largest: number) => {
    const values = Float64Array.of(0, -largest, Number.NaN)
    return residualRanges(residualReach({ at: values, losses: values, f: values }, [0, 1, 2]))
  }
  expect(rangesOf(0.4)).toMatchObject({ reach: 0.5, lossRange: [0, 0.2] })
  expect(rangesOf(3)).toMatchObject({ reach: 5, lossRange: [0, 20], slopeRange: [-5, 5] })
  expect(rangesOf(1e300).reach).toBe(1e9)
})

test('s is the largest other logit less that of the right class', () => {
  const z = Float64Array.of(2, 0, -1, 5, 0.5, 4)
  expect(marginsOf({ z, outputs: 3, count: 2 }, { target: Float64Array.of(0, 1) })).toEqual(
    Float64Array.of(-1.5, -1),
  )
  expect(
    marginsOf(
      { z: Float64Array.of(3, 3), outputs: 1, count: 2 },
      { target: Float64Array.of(0, 1) },
    ),
  ).toEqual(Float64Array.of(3, -3))
})

test('an answer about other points is not drawn', () => {
  const { answer, points } = answerOf(defaultConfig, 1)
  const other: PointLosses = { ...answer, count: answer.count - 1 }
  expect(lossScene(other, points)).toBeNull()
  expect(lossScene(null, points)).toBeNull()
})

test('points are sorted by their loss; what is no number comes last', () => {
  const losses = [0.5, Number.NaN, 2, 0.5]
  expect(sortPlaces([0, 1, 2, 3], losses, 'largest')).toEqual([2, 0, 3, 1])
  expect(sortPlaces([0, 1, 2, 3], losses, 'smallest')).toEqual([0, 3, 2, 1])
  expect(sortPlaces([3, 1], losses, 'number')).toEqual([3, 1])
})

test('the sentence says what the worst tenth makes, and how many are on the wrong side', () => {
  const { points } = answerOf({ ...defaultConfig, data: { ...defaultConfig.data, points: 40 } }, 1)
  const part = pointsOfPart(points, 'train')
  const losses = Float64Array.from(points.target, () => 0.1)
  const at = Float64Array.from(points.target, () => -1)
  const [first = 0, second = 0] = part.places
  losses[first] = 4.1
  losses[second] = 4.1
  at[first] = 2
  const few = Math.round(part.places.length / 10)
  const rest = part.places.length - 2
  const share = Math.round((100 * (8.2 + (few - 2) * 0.1)) / (8.2 + rest * 0.1))
  expect(describeLosses({ at, losses, f: at }, part, true)).toMatch(
    new RegExp(
      `^The ${few} points with the largest loss .* make ${share}% of the mean data loss .*; 1 lies on the wrong side`,
    ),
  )
  losses[first] = Number.NaN
  expect(describeLosses({ at, losses, f: at }, part, true)).toMatch(/^1 of .* no finite loss/)
  expect(describeLosses(null, { ...part, places: [] }, true)).toBe('There are no training points.')
})
