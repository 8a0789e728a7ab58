import { expect, test } from 'vitest'
import { defaultConfig, type RunConfig, withOutput } from '../config/index.ts'
import { typescriptEngine } from '../engine/index.ts'
import { createRun, walkEpochs } from '../run/index.ts'
import { connectServer, loadRequest, until } from '../testing/connectServer.ts'
import { simdEngine } from '../testing/simdEngine.ts'
import type { Frame } from './protocol.ts'

test('a loaded run shows its start in a frame, then sharper', async () => {
  const frames: Frame[] = []
  const server = connectServer(async (frame) => void frames.push(frame))
  const loaded = await server.load(loadRequest())
  expect(loaded).toMatchObject({ runId: 1, layerSizes: [2, 4, 1], previous: null })
  await until(() => frames.length === 2)
  expect(frames.map(({ fields }) => fields.kind === 'field' && fields.size)).toEqual([20, 40])
  expect(frames[0]?.history.records).toHaveLength(1)
  expect(frames[1]?.history.records).toHaveLength(0)
})

test('opening at a step replays to the same bits', async () => {
  const here = createRun(defaultConfig)
  for (const _ of walkEpochs(here, 40)) void _
  const server = connectServer()
  await server.load(loadRequest(defaultConfig, { target: { step: 1000, examples: 3 } }))
  await server.settled()
  expect(await server.digest()).toBe(here.digest())
})

test('a frame carries the digest of its parameters while the run stands still, and none while it moves', async () => {
  const frames: Frame[] = []
  const server = connectServer(async (frame) => void frames.push(frame))
  await server.load(loadRequest())
  server.play({ epochsPerSecond: 100, untilEpoch: 30, untilLoss: null })
  await until(() => frames.some(({ status }) => status.state === 'running'))
  await until(() => frames.at(-1)?.status.state === 'paused')
  const moving = frames.filter(({ status }) => status.state === 'running')
  expect(moving.every(({ digest }) => digest === null)).toBe(true)
  expect(frames.at(-1)?.digest).toBe(await server.digest())
})

test('a network that cannot be trained is shown, and neither played, stepped nor replayed', async () => {
  const frames: Frame[] = []
  const server = connectServer(async (frame) => void frames.push(frame))
  const config: RunConfig = { ...defaultConfig, hidden: [{ units: 2, activation: 'step' }] }
  await server.load(loadRequest(config, { target: { step: 50, examples: 3 } }))
  await server.settled()
  const start = await server.digest()
  server.play({ epochsPerSecond: null, untilEpoch: 5, untilLoss: null })
  await server.step('epoch', 3)
  await server.step('example', 1)
  await until(() => frames.length > 1)
  expect(await server.digest()).toBe(start)
  expect(frames.at(-1)).toMatchObject({
    status: { state: 'paused' },
    position: { step: 0, epoch: 0, used: 0, examples: 0 },
  })
})

test('frames of the perceptron rule count its mistakes and tell the bound', async () => {
  const frames: Frame[] = []
  const server = connectServer(async (frame) => void frames.push(frame))
  const data = { ...defaultConfig.data, set: 'gates', gate: 'or' } as const
  const unit = withOutput({ ...defaultConfig, data, hidden: [], init: 'zero' }, 'threshold')
  await server.load(loadRequest(unit))
  await until(() => frames.length > 0)
  expect(frames[0]?.mistakes).toMatchObject({ count: 0, isSeparable: true, bound: 9 })
  await server.step('epoch', 5)
  await until(() => frames.at(-1)?.position.epoch === 5)
  expect(frames.at(-1)?.mistakes?.count).toBeGreaterThan(0)
  expect(frames.at(-1)?.mistakes?.count).toBeLessThanOrEqual(9)
})

test('playing to an epoch stops exactly there and says why', async () => {
  const frames: Frame[] = []
  const server = connectServer(async (frame) => void frames.push(frame))
  await server.load(loadRequest())
  server.play({ epochsPerSecond: null, untilEpoch: 30, untilLoss: null })
  await until(
    () => frames.at(-1)?.status.state === 'paused' && (frames.at(-1)?.position.epoch ?? 0) > 0,
  )
  expect(frames.at(-1)?.position).toMatchObject({ epoch: 30, used: 0 })
  expect(frames.at(-1)?.status).toEqual({ state: 'paused', reason: 'epoch' })
})

test('playing to a loss stops at the first epoch at or below it', async () => {
  const frames: Frame[] = []
  const server = connectServer(async (frame) => void frames.push(frame))
  await server.load(loadRequest())
  server.play({ epochsPerSecond: null, untilEpoch: 500, untilLoss: 0.3 })
  await until(
    () => frames.at(-1)?.status.state === 'paused' && (frames.at(-1)?.position.epoch ?? 0) > 0,
  )
  const last = frames.at(-1)
  expect(last?.status).toEqual({ state: 'paused', reason: 'loss' })
  expect(last?.metrics.trainLoss).toBeLessThanOrEqual(0.3)
  const records = frames.flatMap((frame) => frame.history.records)
  expect(records.at(-2)?.trainLoss).toBeGreaterThan(0.3)
})

test('the next frame waits until the last one was taken, training does not', async () => {
  let taken = 0
  let release = () => {}
  const server = connectServer(() => {
    taken++
    return new Promise((resolve) => {
      release = resolve
    })
  })
  await server.load(loadRequest())
  await until(() => taken === 1)
  server.play({ epochsPerSecond: null, untilEpoch: 50, untilLoss: null })
  await new Promise((resolve) => setTimeout(resolve, 300))
  expect(taken).toBe(1)
  const snapshot = (await server.load(loadRequest(defaultConfig, { runId: 2 }))).previous
  expect(snapshot?.position.epoch).toBe(50)
  release()
  await until(() => taken > 1)
})

test('after a pause nothing moves any more', async () => {
  const server = connectServer()
  await server.load(loadRequest())
  server.play({ epochsPerSecond: null, untilEpoch: null, untilLoss: null })
  await new Promise((resolve) => setTimeout(resolve, 50))
  await server.pause()
  const digest = await server.digest()
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(await server.digest()).toBe(digest)
})

test('a change made while playing is written down at its step and replays', async () => {
  const server = connectServer()
  await server.load(loadRequest())
  server.play({ epochsPerSecond: null, untilEpoch: null, untilLoss: null })
  await new Promise((resolve) => setTimeout(resolve, 30))
  const { journal, before } = await server.change({
    kind: 'training',
    values: { learningRate: 0.5 },
  })
  await new Promise((resolve) => setTimeout(resolve, 30))
  await server.pause()
  const digest = await server.digest()
  expect(journal).toEqual([
    { step: before.position.step, change: { kind: 'training', values: { learningRate: 0.5 } } },
  ])
  const live = (await server.load(loadRequest(defaultConfig, { runId: 2 }))).previous
  await server.load(
    loadRequest(defaultConfig, {
      runId: 3,
      journal,
      target: { step: live?.position.step ?? 0, examples: 0 },
    }),
  )
  await server.settled()
  expect(await server.digest()).toBe(digest)
})

test('one step back and forward again gives the same bits', async () => {
  const server = connectServer()
  await server.load(loadRequest())
  await server.step('epoch', 3)
  const digest = await server.digest()
  for (const unit of ['epoch', 'batch', 'example'] as const) {
    await server.stepBack(unit)
    expect(await server.digest()).not.toBe(digest)
    await server.step('epoch', 1)
    expect(await server.digest()).toBe(digest)
  }
})

test('loading another run ends a replay', async () => {
  const server = connectServer()
  await server.load(loadRequest(defaultConfig, { target: { step: 1e8, examples: 0 } }))
  const settled = server.settled()
  await new Promise((resolve) => setTimeout(resolve, 30))
  const { previous } = await server.load(loadRequest(defaultConfig, { runId: 2 }))
  await settled
  expect(previous?.position.step).toBeGreaterThan(0)
  expect(previous?.position.step).toBeLessThan(1e8)
})

test('a change made during a replay waits for its end', async () => {
  const server = connectServer()
  await server.load(loadRequest(defaultConfig, { target: { step: 5000, examples: 0 } }))
  const { journal } = await server.change({ kind: 'training', values: { learningRate: 1 } })
  expect(journal.map((entry) => entry.step)).toEqual([5000])
})

test('playing on from the epoch it stopped at goes past it', async () => {
  const frames: Frame[] = []
  const server = connectServer(async (frame) => void frames.push(frame))
  await server.load(loadRequest())
  const play = { epochsPerSecond: null, untilEpoch: 3, untilLoss: null }
  server.play(play)
  await until(() => frames.at(-1)?.position.epoch === 3)
  server.play(play)
  await until(() => (frames.at(-1)?.position.epoch ?? 0) > 5)
  server.pause()
})

test('frames say which engine computes, and it makes no difference to a bit', async () => {
  const digests: string[] = []
  for (const [engine, name] of [
    [simdEngine, 'simd'],
    [typescriptEngine, 'typescript'],
  ] as const) {
    const frames: Frame[] = []
    const server = connectServer(async (frame) => void frames.push(frame), engine)
    // Messages keep their order although the first load waits for the engine.
    void server.load(loadRequest())
    server.play({ epochsPerSecond: null, untilEpoch: 20, untilLoss: null })
    await until(() => frames.at(-1)?.position.epoch === 20)
    expect(frames.map((frame) => frame.engine)).toEqual(frames.map(() => name))
    digests.push(await server.digest())
  }
  expect(digests[0]).toBe(digests[1])
})
