import { expect, test } from 'vitest'
import { defaultConfig, type RunConfig } from '../../../config/index.ts'
import { finish, typescriptEngine } from '../../../engine/index.ts'
import { createRun, inspect } from '../../../run/index.ts'
import { pointsOfPart } from '../common/pointsOfPart.ts'
import { describeCalibration, describePredictions } from './describePredictions.ts'
import { confusionOf, predictionScene, toldClasses } from './predictionScene.ts'

function sceneOf(config: RunConfig, temperature = 1, steps = 60) {
  const run = createRun(config)
  for (let i = 0; i < steps; i++) run.stepBatch()
  const answer = finish(inspect(run, typescriptEngine, { kind: 'predictions', temperature }))
  if (answer.kind !== 'predictions') throw new Error(`expected predictions, got ${answer.kind}`)
  return { run, scene: predictionScene(answer, run.points), points: run.points }
}

const blobs: RunConfig = {
  ...defaultConfig,
  data: { ...defaultConfig.data, set: 'blobs', classes: 3, points: 90 },
  output: 'sparsemax',
  loss: 'sparsemax',
}

test('what is told is right as often as the accuracy says', () => {
  for (const config of [defaultConfig, blobs]) {
    const { run, scene, points } = sceneOf(config)
    const { places } = pointsOfPart(points, 'train')
    const cells = confusionOf(
      scene?.told ?? new Int32Array(0),
      points.target,
      places,
      points.classes,
    )
    const right = cells.reduce((sum, row, c) => sum + (row[c]?.length ?? 0), 0)
    expect(right / places.length).toBe(run.measure().trainScore)
    expect(cells.flat(2).length).toBe(places.length)
  }
})

test('of equal logits the first class is told; of no numbers none', () => {
  const z = Float64Array.of(1, 0, Number.NaN, 1, 2, 0)
  expect([...toldClasses({ z, outputs: 2, count: 3 }, 2)]).toEqual([0, 1, -1])
  const single = { z: Float64Array.of(0, -1, Number.NaN), outputs: 1, count: 3 }
  expect([...toldClasses(single, 2)]).toEqual([1, 0, -1])
})

test('the sentence counts errors and points that are exactly one-hot', () => {
  const { scene, points } = sceneOf(blobs, 2)
  const said = describePredictions(scene, points, pointsOfPart(points, 'train'))
  expect(said).toMatch(/^\d+ errors? in 45 training points; .* exactly one class, softmax none\./)
  expect(said).toContain('Logits are divided by T = 2 in this view only.')
})

test('the sentence on heights has R² and the ends of the residuals', () => {
  const data = { ...defaultConfig.data, set: 'plane', points: 60 } as const
  const { run, scene, points } = sceneOf({
    ...defaultConfig,
    data,
    output: 'linear',
    loss: 'squared',
  })
  const said = describePredictions(scene, points, pointsOfPart(points, 'train'))
  expect(said).toContain(`R² = ${run.measure().trainScore?.toFixed(3)}`)
})

test('scores are called scores', () => {
  const { scene, points } = sceneOf({ ...defaultConfig, output: 'tanh', loss: 'squared' })
  expect(describePredictions(scene, points, pointsOfPart(points, 'test'))).toMatch(
    /test points; the output f is a score, not a probability\.$/,
  )
})

test('the surest answers are named by how sure they are, of no answers nothing is said', () => {
  const none = { right: 0, wrong: 0, confidence: Number.NaN }
  const bins = [{ right: 3, wrong: 1, confidence: 0.6 }, ...Array.from({ length: 9 }, () => none)]
  const calibration = { low: 0.5, bins, error: 0.15 }
  expect(describeCalibration(calibration, 'confidence')).toMatch(
    /^None of 4 answers is at least 95% sure/,
  )
  const sure = {
    ...calibration,
    bins: [...bins.slice(0, 9), { right: 2, wrong: 1, confidence: 1 }],
  }
  expect(describeCalibration(sure, 'confidence')).toBe(
    '3 of 7 answers are at least 95% sure, 1 of them wrong (dark).',
  )
  expect(describeCalibration(calibration, 'reliability')).toBe(
    '75.0% of the answers are right; confidence and share right differ by 0.15 on average.',
  )
  expect(describeCalibration({ low: 0.5, bins: [none], error: 0 }, 'reliability')).toBe(
    'There are no answers to judge.',
  )
})
