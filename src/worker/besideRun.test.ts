import { proxy } from 'comlink'
import { expect, test } from 'vitest'
import { defaultConfig, type RunConfig } from '../config/index.ts'
import { createRun, walkEpochs } from '../run/index.ts'
import { connectServer, loadRequest, until } from '../testing/connectServer.ts'

const deep: RunConfig = {
  ...defaultConfig,
  hidden: Array.from({ length: 4 }, () => ({ activation: 'tanh', units: 24 })),
  training: { ...defaultConfig.training, batchSize: 'all' },
}

test('a gradient check pauses, says how far it is and what it found, and moves nothing', async () => {
  const server = connectServer()
  await server.load(loadRequest())
  server.play({ epochsPerSecond: null, untilEpoch: null, untilLoss: null })
  await new Promise((resolve) => setTimeout(resolve, 30))
  await server.pause()
  const digest = await server.digest()
  const report = await server.checkGradients(proxy(() => {}))
  expect(report).toMatchObject({ isComplete: true, agrees: true, total: 17, compared: 17 })
  expect(report?.batchSize).toBe(defaultConfig.training.batchSize)
  expect(await server.digest()).toBe(digest)
})

test('messages are heard during a gradient check, and one of them ends it', async () => {
  const told: number[] = []
  const server = connectServer()
  await server.load(loadRequest(deep))
  const report = server.checkGradients(proxy(({ compared }) => void told.push(compared)))
  // On a slow machine it tells more than once before it has compared anything.
  await until(() => (told.at(-1) ?? 0) > 0)
  await server.endGradientCheck()
  const { isComplete, compared = 0, total = 0 } = (await report) ?? {}
  expect(isComplete).toBe(false)
  expect(compared).toBeGreaterThan(0)
  expect(compared).toBeLessThan(total)
  expect(told).toEqual(told.toSorted((a, b) => a - b))
})

test('a step ends a gradient check, since it is of another state', async () => {
  const server = connectServer()
  await server.load(loadRequest(deep))
  const report = server.checkGradients(proxy(() => {}))
  await server.step('batch', 1)
  expect(await report).toMatchObject({ isComplete: false, position: { step: 0 } })
})

test('the coming epoch is computed beside the run, which is paused and stays where it is', async () => {
  const server = connectServer()
  await server.load(loadRequest(defaultConfig, { target: { step: 7, examples: 0 } }))
  const coming = await server.comingEpoch()
  const here = createRun(defaultConfig)
  for (const _ of walkEpochs(here, 1)) void _
  expect(coming?.after.parameters).toEqual(here.parameters.values)
  expect(coming?.position.step).toBe(7)
  await server.step('epoch', 1)
  expect(await server.digest()).toBe(here.digest())
})
