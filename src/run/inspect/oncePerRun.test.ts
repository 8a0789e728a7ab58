import { expect, test } from 'vitest'
import { defaultConfig } from '../../config/index.ts'
import { finish, typescriptEngine } from '../../engine/index.ts'
import { createRun } from '../createRun.ts'
import { inspect } from './inspect.ts'
import type { InspectRequest } from './inspection.ts'
import { oncePerRun } from './oncePerRun.ts'

test('is made once for each run, and apart for another', () => {
  const make = oncePerRun((run) => ({ count: run.points.x1.length }))
  const data = { ...defaultConfig.data, points: 20 }
  const [small, large] = [createRun({ ...defaultConfig, data }), createRun(defaultConfig)]
  expect(make(small)).toBe(make(small))
  expect(make(small)).toEqual({ count: 20 })
  expect(make(large)).toEqual({ count: defaultConfig.data.points })
})

const requests: readonly InspectRequest[] = [
  { kind: 'layers', layers: [0, 1] },
  { kind: 'activations', layer: 1 },
  { kind: 'gradients', pastFrom: 0, noise: { batchSize: null } },
  { kind: 'losses' },
  { kind: 'predictions', temperature: 1 },
  { kind: 'space', layer: 0, axes: [0, 1], way: true, places: [] },
  { kind: 'space', layer: 1, axes: [0, 1], way: true, places: [{ x1: 1, x2: 2 }] },
  { kind: 'backprop', of: { kind: 'batch' }, nudge: null },
]

test.each(requests)(
  'an answer of kind $kind may be handed over: the next one is the same',
  (request) => {
    const run = createRun(defaultConfig)
    const ask = () => finish(inspect(run, typescriptEngine, request))
    const first = ask()
    const expected = structuredClone(first)
    structuredClone(first, { transfer: buffersOf(first) })
    expect(ask()).toEqual(expected)
  },
)

function buffersOf(value: unknown): ArrayBuffer[] {
  if (ArrayBuffer.isView(value)) return value.buffer instanceof ArrayBuffer ? [value.buffer] : []
  const parts: unknown[] = typeof value === 'object' && value !== null ? Object.values(value) : []
  return [...new Set(parts.flatMap(buffersOf))]
}
