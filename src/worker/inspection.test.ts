import { proxy, wrap } from 'comlink'
import { expect, test } from 'vitest'
import { defaultConfig } from '../config/index.ts'
import { typescriptEngine } from '../engine/index.ts'
import { startChannelServer } from '../testing/messageChannelServer.ts'
import type { Frame, TrainingServer } from './protocol.ts'

const view = { plotSize: 20, stillSize: 40, thumbSize: 10, unit: null, inspect: null }

test('a frame answers what the view inspects, and nothing when it inspects nothing', async () => {
  const { endpoint, terminate } = startChannelServer(typescriptEngine)
  const server = wrap<TrainingServer>(endpoint)
  const frames: Frame[] = []
  server.connect(proxy(async (frame) => void frames.push(frame)))
  const until = async (count: number): Promise<void> => {
    while (frames.length < count) await new Promise((resolve) => setTimeout(resolve, 5))
  }
  await server.load({ runId: 1, config: defaultConfig, journal: [], view })
  await until(2)
  await server.setView({ ...view, inspect: { kind: 'layers', layers: [1] } })
  await until(4)
  terminate()
  const kinds = frames.map(({ inspection }) => inspection?.kind)
  expect(kinds).toEqual([undefined, undefined, 'layers', 'layers'])
})
