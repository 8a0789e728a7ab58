import { expect, test } from 'vitest'
import { defaultConfig } from '../config/index.ts'
import { type Engine, typescriptEngine } from '../engine/index.ts'
import { connectServer, loadRequest, smallView, until } from '../testing/connectServer.ts'
import { startChannelServer } from '../testing/messageChannelServer.ts'
import { createTrainingClient } from './client.ts'
import type { Frame } from './protocol.ts'

test('a frame answers what the view inspects, and nothing when it inspects nothing', async () => {
  const frames: Frame[] = []
  const server = connectServer(async (frame) => void frames.push(frame))
  await server.load(loadRequest())
  await until(() => frames.length === 2)
  await server.setView({ ...smallView, inspect: { kind: 'layers', layers: [1] } })
  await until(() => frames.length === 4)
  const kinds = frames.map(({ inspection }) => inspection?.kind)
  expect(kinds).toEqual([undefined, undefined, 'layers', 'layers'])
})

test('what asks for a layer that the network no longer has is not answered', async () => {
  const frames: Frame[] = []
  const server = connectServer(async (frame) => void frames.push(frame))
  const view = { ...smallView, inspect: { kind: 'layers', layers: [7] } } as const
  await server.load(loadRequest(defaultConfig, { view }))
  await until(() => frames.length === 2)
  expect(frames.map(({ inspection }) => inspection)).toEqual([null, null])
})

test('a fault in an inspection is told to the page: it does not wait for frames in vain', async () => {
  let isBroken = false
  const createMlp: Engine['createMlp'] = (...shape) => {
    if (isBroken) throw new Error('broken network')
    return typescriptEngine.createMlp(...shape)
  }
  const reasons: string[] = []
  const client = createTrainingClient({
    start: () => startChannelServer({ ...typescriptEngine, createMlp }),
    onFrame: async () => {},
    onLost: (reason) => void reasons.push(reason),
  })
  await client.ask((server) => server.load(loadRequest()))
  isBroken = true
  const view = { ...smallView, inspect: { kind: 'losses' } } as const
  await client.ask((server) => server.setView(view)).catch(() => {})
  await until(() => reasons.length > 0)
  client.terminate()
  expect(reasons).toEqual(['Error: broken network'])
})

test('a frame has f and the loss of the point in hand, beside what the view inspects', async () => {
  const frames: Frame[] = []
  const server = connectServer(async (frame) => void frames.push(frame))
  const view = { ...smallView, inspect: { kind: 'losses' }, point: 7 } as const
  await server.load(loadRequest(defaultConfig, { view }))
  server.play({ epochsPerSecond: 100, untilEpoch: 5, untilLoss: null })
  await until(() => frames.some(({ status }) => status.state === 'running'))
  for (const { inspection, point } of frames) {
    if (inspection?.kind !== 'losses') throw new Error('expected the losses of all points')
    const { f, losses } = inspection
    expect(point).toEqual({ point: 7, f: [f[7]], loss: losses[7] })
  }
})

test('without a point in hand, or with one that is not there, a frame has none', async () => {
  const frames: Frame[] = []
  const server = connectServer(async (frame) => void frames.push(frame))
  await server.load(loadRequest())
  await until(() => frames.length === 2)
  await server.setView({ ...smallView, point: 100_000 })
  await until(() => frames.length === 4)
  expect(frames.map(({ point }) => point)).toEqual([null, null, null, null])
})
