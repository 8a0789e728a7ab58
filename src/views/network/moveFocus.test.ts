import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type DiagramShape, nearestItem } from './diagramShape.ts'
import { type DiagramItem, itemKey, parseItemKey } from './items.ts'
import { moveFocus } from './moveFocus.ts'

const shape: DiagramShape = { inputs: 7, active: [0, 2], layers: [4, 2, 1] }

const press = (item: DiagramItem, key: string, shiftKey = false): DiagramItem | null =>
  moveFocus(shape, item, { key, shiftKey })
const unit = (layer: number, row: number): DiagramItem => ({ kind: 'unit', layer, unit: row })
const edge = (layer: number, to: number, from: number): DiagramItem => ({
  kind: 'edge',
  layer,
  to,
  from,
})

test('up and down stay in a layer and stop at its ends', () => {
  expect(press(unit(0, 1), 'ArrowDown')).toEqual(unit(0, 2))
  expect(press(unit(0, 3), 'ArrowDown')).toEqual(unit(0, 3))
  expect(press(unit(0, 0), 'ArrowUp')).toEqual(unit(0, 0))
  expect(press(unit(0, 2), 'Home')).toEqual(unit(0, 0))
  expect(press(unit(0, 2), 'End')).toEqual(unit(0, 3))
})

test('left and right change the layer at about the same height', () => {
  expect(press(unit(0, 3), 'ArrowRight')).toEqual(unit(1, 1))
  expect(press(unit(1, 0), 'ArrowRight')).toEqual(unit(2, 0))
  expect(press(unit(2, 0), 'ArrowRight')).toEqual(unit(2, 0))
  expect(press(unit(0, 0), 'ArrowLeft')).toEqual({ kind: 'input', row: 0 })
  expect(press({ kind: 'input', row: 6 }, 'ArrowRight')).toEqual(unit(0, 3))
})

test('W leads to the weights into a unit, Shift and Right to those out of it', () => {
  expect(press(unit(1, 1), 'w')).toEqual(edge(1, 1, 0))
  expect(press(unit(1, 1), 'ArrowLeft', true)).toEqual(edge(1, 1, 0))
  expect(press(unit(1, 1), 'ArrowRight', true)).toEqual(edge(2, 0, 1))
  expect(press(unit(2, 0), 'ArrowRight', true)).toEqual(unit(2, 0))
})

test('on an edge the arrows choose its ends', () => {
  expect(press(edge(1, 1, 0), 'ArrowDown')).toEqual(edge(1, 1, 1))
  expect(press(edge(0, 1, 1), 'ArrowDown')).toEqual(edge(0, 1, 1))
  expect(press(edge(1, 1, 0), 'ArrowUp', true)).toEqual(edge(1, 0, 0))
  expect(press(edge(1, 1, 3), 'ArrowLeft')).toEqual(unit(0, 3))
  expect(press(edge(0, 1, 1), 'ArrowLeft')).toEqual({ kind: 'input', row: 2 })
  expect(press(edge(1, 1, 3), 'ArrowRight')).toEqual(unit(1, 1))
  expect(press(edge(1, 1, 3), 'Escape')).toEqual(unit(1, 1))
})

test('B leads to a bias and Escape back', () => {
  const bias: DiagramItem = { kind: 'bias', layer: 0, unit: 2 }
  expect(press(unit(0, 2), 'B', true)).toEqual(bias)
  expect(press(edge(0, 2, 1), 'b')).toEqual(bias)
  expect(press(bias, 'Escape')).toEqual(unit(0, 2))
  expect(press(bias, 'ArrowDown')).toEqual({ ...bias, unit: 3 })
})

test('other keys mean nothing here', () => {
  for (const key of ['Tab', 'q', 'F5']) expect(press(unit(0, 0), key)).toBeNull()
  expect(press(unit(0, 0), 'Escape')).toBeNull()
})

test('any walk stays inside the network, and every item has a name that reads back', () => {
  const keys = fc.constantFrom(
    'ArrowUp',
    'ArrowDown',
    'ArrowLeft',
    'ArrowRight',
    'w',
    'b',
    'Escape',
  )
  fc.assert(
    fc.property(fc.array(fc.tuple(keys, fc.boolean()), { maxLength: 60 }), (walk) => {
      let item: DiagramItem = unit(0, 0)
      for (const [key, shiftKey] of walk) {
        item = moveFocus(shape, item, { key, shiftKey }) ?? item
        expect(nearestItem(shape, item)).toEqual(item)
        expect(parseItemKey(itemKey(item))).toEqual(item)
      }
    }),
  )
})

test('an item of a larger network becomes the nearest one', () => {
  expect(nearestItem(shape, edge(5, 9, 9))).toEqual(edge(2, 0, 1))
  expect(nearestItem({ inputs: 2, active: [0, 1], layers: [1] }, unit(0, 3))).toEqual(unit(0, 0))
})
