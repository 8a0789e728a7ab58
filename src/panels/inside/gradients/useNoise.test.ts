import { expect, test } from 'vitest'
import type { Gradients, Noise } from '../../../run/index.ts'
import { drawBatches, fitExponent, noiseSizes } from './noiseSizes.ts'
import { after, askedNoise, isMeasured } from './useNoise.ts'

const one = Float64Array.of(1, 3, 2, 2)
const examples = { kind: 'examples', deviation: 1, along: one, across: one } as const

function answer(step: number, noise: Noise | null, size = 2): Gradients {
  const norms = Float64Array.of(size)
  const now = { step, epochs: step, weights: norms, biases: norms }
  return { kind: 'gradients', count: 4, now, gradient: norms, past: null, noise }
}

function batches(batchSize: number): Noise {
  return { kind: 'batches', batchSize, draws: 9, rms: 1 / Math.sqrt(batchSize) }
}

test('single examples are asked for first, then every size in turn, then nothing', () => {
  let state: Parameters<typeof after>[0] = { phase: 'running', measured: null }
  const asked: unknown[] = []
  for (let i = 0; i < 6; i++) {
    const wish = askedNoise(state)
    asked.push(wish?.batchSize)
    if (wish === null) break
    const found = wish.batchSize === null ? examples : batches(wish.batchSize)
    state = after(state, answer(5, found), false)
  }
  expect(asked).toEqual([null, 1, 2, 4, undefined])
  expect(state).toMatchObject({
    phase: 'idle',
    measured: { step: 5, rms: [1, 1 / Math.SQRT2, 0.5] },
  })
})

test('when the run moves on it ends, and keeps what it has', () => {
  const begun = after({ phase: 'running', measured: null }, answer(5, examples), false)
  const ended = after(begun, answer(6, batches(1)), true)
  expect(ended).toMatchObject({ phase: 'idle', measured: { step: 5, rms: [] } })
})

test('after an edit at the same step what was measured is old, and a measurement ends', () => {
  const begun = after({ phase: 'running', measured: null }, answer(5, examples), false)
  const { measured } = begun
  if (measured === null) throw new Error('expected that something was measured')
  expect(isMeasured(measured, answer(5, null))).toBe(true)
  expect(isMeasured(measured, answer(5, null, 2.5))).toBe(false)
  expect(after(begun, answer(5, batches(1), 2.5), false)).toEqual({ phase: 'idle', measured })
})

test('an answer that comes twice counts once, and one of a moving run not at all', () => {
  const begun = after({ phase: 'running', measured: null }, answer(5, examples), false)
  const once = after(begun, answer(5, batches(1)), false)
  expect(after(once, answer(5, batches(1)), false)).toEqual(once)
  const waiting = { phase: 'running', measured: null } as const
  expect(after(waiting, answer(5, examples), true)).toEqual(waiting)
})

test('sizes double up to all examples', () => {
  expect(noiseSizes(10)).toEqual([1, 2, 4, 8, 10])
  expect(noiseSizes(1)).toEqual([1])
})

test('a fit finds the power of the line that rms lie on', () => {
  const sizes = noiseSizes(64)
  const rms = sizes.map((size) => 0.7 / Math.sqrt(size))
  expect(fitExponent(sizes, rms)).toBeCloseTo(-0.5, 12)
  expect(fitExponent(sizes, [0.7])).toBeNull()
})

test('the cloud lies around the mean of the examples, and closer for larger batches', () => {
  const many = Float64Array.from({ length: 400 }, (_, i) => (i % 20) - 9.5)
  const spreadOf = (batchSize: number) => {
    const { along } = drawBatches({ along: many, across: many }, batchSize)
    return Math.hypot(...along) / Math.sqrt(along.length)
  }
  expect(spreadOf(1)).toBeGreaterThan(4)
  expect(spreadOf(100) / spreadOf(1)).toBeGreaterThan(0.07)
  expect(spreadOf(100) / spreadOf(1)).toBeLessThan(0.14)
})
