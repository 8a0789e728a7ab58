import { expect, test } from 'vitest'
import { defaultConfig, type RunConfig } from '../config/index.ts'
import type { InspectRequest } from '../run/index.ts'
import { createSlowServer } from '../testing/slowServer.ts'
import type { TrainingServer } from './protocol.ts'

/** The largest network and the most points that the page offers. */
const largest: RunConfig = {
  ...defaultConfig,
  data: { ...defaultConfig.data, points: 2000, share: 1 },
  features: ['x1', 'x2', 'x1sq', 'x2sq', 'x1x2', 'sinx1', 'sinx2'],
  hidden: Array.from({ length: 6 }, () => ({ activation: 'tanh', units: 32 })),
  training: { ...defaultConfig.training, batchSize: 'all' },
}
const view = { plotSize: 32, stillSize: 64, thumbSize: 16, unit: null, inspect: null, point: null }
const fast = { epochsPerSecond: null, untilEpoch: 3, untilLoss: 1e-9 }

const inspections: readonly InspectRequest[] = [
  { kind: 'layers', layers: [1, 7] },
  { kind: 'activations', layer: 6 },
  { kind: 'gradients', pastFrom: 0, noise: null },
  { kind: 'losses' },
  { kind: 'backprop', of: { kind: 'batch' }, nudge: { layer: 0, to: 0, from: 0 } },
  { kind: 'predictions', temperature: 1 },
  { kind: 'space', layer: 6, axes: 'principal', way: true, places: [] },
]

const ways: Record<string, (server: TrainingServer, rested: () => Promise<void>) => unknown> = {
  'a load': (server) => server.load({ runId: 2, config: largest, journal: [], view }),
  playing: async (server) => {
    await server.play(fast)
    await server.change({ kind: 'training', values: { learningRate: 0.2 } })
  },
  'a step by epoch': (server) => server.step('epoch', 2),
  'a step by example': async (server) => {
    await server.goTo(0, 1999)
    await server.step('example', 1)
  },
  'a walk there and back': async (server) => {
    await server.goTo(3, 0)
    await server.stepBack('batch')
  },
  'a change': (server) =>
    server.change({ kind: 'parameter', at: { layer: 0, to: 0, from: 0 }, value: 1 }),
  'a unit shown large': (server) => server.setView({ ...view, unit: { layer: 3, unit: 5 } }),
  'what a view inspects': async (server, rested) => {
    for (const inspect of inspections) {
      await server.setView({ ...view, inspect })
      await rested()
    }
  },
  'a gradient check': async (server) => {
    let told = 0
    await server.checkGradients(() => {
      if (++told === 1) server.endGradientCheck()
    })
  },
}

test.each(Object.entries(ways))('%s never keeps messages waiting for long', async (_, go) => {
  const { server, rested, longestMs } = createSlowServer()
  await server.load({ runId: 1, config: largest, journal: [], view })
  await go(server, rested)
  await rested()
  // A slice of 8 ms and a part of a few more; a change also waits for the loss curve.
  expect(longestMs()).toBeGreaterThan(8)
  expect(longestMs()).toBeLessThan(30)
})
