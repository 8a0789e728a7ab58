import { expect, test } from 'vitest'
import type { Activations } from '../../../run/index.ts'
import { unitOverlay } from './unitOverlay.ts'

function answer(dead: number[]): Activations {
  const slopes = [
    {
      ...({ activation: 'relu', mean: 0.5 } as const),
      ...{ flat: Float64Array.from(dead), dead: Uint8Array.from(dead) },
    },
  ]
  const sizes = { layer: 1, units: dead.length, count: 1, trainingCount: 1 }
  return { kind: 'activations', ...sizes, z: new Float32Array(dead.length), slopes }
}

const live = (newest: { now: Activations | null }) => ({
  get: () => newest.now,
  subscribe: () => () => {},
})

test('dead units have their word, and the same marks are the same object', () => {
  const newest = { now: answer([0, 1]) }
  const overlay = unitOverlay(live(newest), undefined)
  const first = overlay.get()
  expect(first?.marks).toEqual([{ layer: 1, unit: 1, word: 'dead' }])
  newest.now = answer([0, 1])
  expect(overlay.get()).toBe(first)
  newest.now = answer([0, 0])
  expect(overlay.get()).toBeNull()
})

test('the unit that is shown large is ringed, with faults or without', () => {
  const spotlight = { layer: 1, unit: 0 }
  for (const now of [null, answer([0, 0]), answer([0, 1])]) {
    expect(unitOverlay(live({ now }), spotlight).get()?.spotlight).toEqual(spotlight)
  }
})
