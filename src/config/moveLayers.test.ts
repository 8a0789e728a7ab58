import { expect, test } from 'vitest'
import type { Holds } from './holds.ts'
import { layerAdded, layerRemoved, moveEdits, moveHolds } from './moveLayers.ts'

const holds: Holds = {
  cuts: [
    { layer: 0, to: 0, from: 1 },
    { layer: 1, to: 0, from: 1 },
  ],
  frozen: [
    { kind: 'layer', layer: 1 },
    { kind: 'unit', layer: 0, unit: 2 },
    { kind: 'parameter', at: { layer: 1, to: 0, from: 'bias' } },
    { kind: 'parameter', at: { layer: 1, to: 0, from: 0 } },
  ],
}

test('a layer before the others takes their holds along, but for connections that are others now', () => {
  expect(moveHolds(holds, layerAdded(0))).toEqual({
    cuts: [{ layer: 2, to: 0, from: 1 }],
    frozen: [
      { kind: 'layer', layer: 2 },
      { kind: 'unit', layer: 1, unit: 2 },
      { kind: 'parameter', at: { layer: 2, to: 0, from: 0 } },
      { kind: 'parameter', at: { layer: 2, to: 0, from: 'bias' } },
    ],
  })
})

test('what was held of a layer that goes is gone, and what reads its units is rewired', () => {
  expect(moveHolds(holds, layerRemoved(0))).toEqual({
    cuts: [],
    frozen: [
      { kind: 'layer', layer: 0 },
      { kind: 'parameter', at: { layer: 0, to: 0, from: 'bias' } },
    ],
  })
})

test('a layer behind all others leaves them as they are', () => {
  expect(moveHolds(holds, layerAdded(2))).toEqual(moveHolds(holds, layerRemoved(5)))
})

test('a bias set by hand goes with its layer', () => {
  const change = { kind: 'parameter', at: { layer: 1, to: 0, from: 'bias' }, value: 3 } as const
  expect(moveEdits([{ step: 0, change }], layerAdded(1))).toEqual([
    { step: 0, change: { ...change, at: { ...change.at, layer: 2 } } },
  ])
})
