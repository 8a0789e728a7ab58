import { expect, test } from 'vitest'
import { decodeLink, encodeLink, type RunConfig } from '../config/index.ts'
import { typescriptEngine } from '../engine/index.ts'
import { foreignLinks } from '../testing/foreignLinks.ts'
import { simdEngine } from '../testing/simdEngine.ts'
import { createRun, type Run, walkBackEpoch, walkEpochs, walkTo } from './index.ts'

function drive(walk: Generator<void, void, void>): void {
  while (walk.next().done !== true);
}

/** L1 with dead links on a batch that does not divide the training set. */
const dying: RunConfig = (() => {
  const link = foreignLinks.find(({ hash }) => hash.includes('regularization=L1&batchSize=10'))
  const { config } = decodeLink(link?.hash ?? '').state
  return {
    ...config,
    training: { ...config.training, batchSize: 30, learningRate: 0.03, lambda: 0.01 },
  }
})()

function deadCount(run: Run): number {
  return run.snapshot().dead.reduce((sum, flag) => sum + flag, 0)
}

test('links die, and the dead are exactly 0', () => {
  const run = createRun(dying)
  drive(walkEpochs(run, 60))
  const { dead, parameters } = run.snapshot()
  expect(deadCount(run)).toBeGreaterThan(5)
  dead.forEach((flag, place) => {
    if (flag === 1) expect(parameters[place]).toBe(0)
  })
})

test('the dead stay dead over snapshots, going back and links, to the bit', () => {
  const whole = createRun(dying)
  drive(walkEpochs(whole, 60))
  const first = createRun(dying)
  drive(walkEpochs(first, 40))
  expect(deadCount(first)).toBeGreaterThan(0)
  const resumed = createRun(dying, [], first.snapshot())
  drive(walkEpochs(resumed, 20))
  expect(resumed.digest()).toBe(whole.digest())
  for (let i = 0; i < 3; i++) drive(walkBackEpoch(resumed))
  expect(resumed.position.epoch).toBe(57)
  drive(walkEpochs(resumed, 3))
  expect(resumed.digest()).toBe(whole.digest())
  const { position } = whole
  const target = { step: position.step, examples: 0 }
  const state = { ...decodeLink('').state, config: dying, target }
  const opened = createRun(decodeLink(encodeLink(state)).state.config)
  drive(walkTo(opened, position.step, 0))
  expect(opened.position).toEqual(position)
  expect(opened.digest()).toBe(whole.digest())
})

test('example by example gives the same bits, carried rests included', () => {
  const byEpoch = createRun(dying)
  drive(walkEpochs(byEpoch, 3))
  const byExample = createRun(dying)
  while (byExample.position.epoch < 3) byExample.stepExample()
  expect(byExample.digest()).toBe(byEpoch.digest())
})

test('both engines give the same bits', () => {
  const [one, other] = [typescriptEngine, simdEngine].map((engine) => {
    const run = createRun(dying, [], undefined, engine)
    drive(walkEpochs(run, 40))
    return run.digest()
  })
  expect(one).toBe(other)
})

test('a connection that is cut and joined again lives', () => {
  const run = createRun(dying)
  drive(walkEpochs(run, 60))
  const place = run.snapshot().dead.indexOf(1)
  const at = { layer: 0, to: Math.floor(place / 4), from: place % 4 }
  expect(place).toBeLessThan(32)
  run.change({ kind: 'cut', at, isCut: true })
  run.change({ kind: 'cut', at, isCut: false })
  run.stepBatch()
  expect(run.parameters.values[place]).not.toBe(0)
})

test('resets keep the points and draw the next network of the stream', () => {
  const circle = decodeLink(foreignLinks[0].hash).state.config
  const after = (resets: number) => createRun({ ...circle, rules: { seedText: '0.17539', resets } })
  expect(after(1).points).toEqual(after(0).points)
  expect(after(1).parameters.values[0]).not.toBe(after(0).parameters.values[0])
  expect(after(1).digest()).not.toBe(after(2).digest())
  // The stream goes on: one long network of two goes has the same numbers.
  const weights = (run: Run) => run.parameters.W.flatMap((W) => [...W])
  const wide = createRun({ ...circle, hidden: [{ units: 7, activation: 'tanh' }] })
  expect(weights(wide).slice(0, 10)).toEqual(weights(after(0)))
  expect(weights(wide).slice(10, 20)).toEqual(weights(after(1)))
})

test('noise and share keep the places of the points where TensorFlow Playground does', () => {
  const { config } = decodeLink(foreignLinks[0].hash).state
  const noisy = createRun({ ...config, data: { ...config.data, noise: 0.5, share: 0.7 } })
  const clean = createRun(config)
  expect(noisy.points.x1).toEqual(clean.points.x1)
  expect(noisy.points.target).not.toEqual(clean.points.target)
  expect(noisy.trainingCount).toBe(350)
})

test('the run that its strong decay blows up goes on as there, until numbers end', () => {
  const link = foreignLinks.find(({ hash }) => hash.includes('regularizationRate=10'))
  const run = createRun(decodeLink(link?.hash ?? '').state.config)
  drive(walkEpochs(run, 20))
  expect(run.position.epoch).toBe(20)
  drive(walkEpochs(run, 80))
  expect(run.position.epoch).toBeLessThan(80)
  expect(run.divergence?.cause).toBe('decay')
})
