import fc from 'fast-check'
import { expect, test } from 'vitest'
import { biasDrop, type Column, type LayoutRequest, networkLayout } from './layout.ts'
import { unitNear } from './unitNear.ts'

const request: LayoutRequest = {
  width: 788,
  height: 734,
  inputs: 7,
  layers: [8, 8, 1],
  labelWidth: 40,
  compact: false,
}

const rooms = fc.record({
  width: fc.integer({ min: 320, max: 2000 }),
  height: fc.integer({ min: 250, max: 1200 }),
  inputs: fc.integer({ min: 1, max: 7 }),
  layers: fc
    .tuple(
      fc.array(fc.integer({ min: 1, max: 32 }), { maxLength: 6 }),
      fc.integer({ min: 1, max: 6 }),
    )
    .map(([hidden, outputs]) => [...hidden, outputs]),
  labelWidth: fc.integer({ min: 16, max: 40 }),
  compact: fc.boolean(),
})

test('the default room has the sizes of the design', () => {
  const { inputs, layers } = networkLayout(request)
  expect(layers.map((column) => column.side)).toEqual([44, 44, 64])
  expect(inputs.side).toBe(44)
  expect(gapsOf(layers[0]!)[0]).toBe(66)
  expect(gapsOf(inputs)[0]).toBeCloseTo(77, 6)
})

test('six layers of sixteen get pictures of 27 pixels or so', () => {
  const { layers } = networkLayout({ ...request, layers: [16, 16, 16, 16, 16, 16, 1] })
  expect(layers[0]?.side).toBeGreaterThanOrEqual(26)
  expect(layers[0]?.side).toBeLessThanOrEqual(30)
})

test('two units are large, with room for their biases', () => {
  const { layers, few } = networkLayout({ ...request, layers: [2, 1] })
  expect(few).toBe(true)
  expect(layers.map((column) => column.side)).toEqual([64, 76])
  expect(layers.every((column) => column.biasText)).toBe(true)
})

test('under 16 pixels units become dots of 12', () => {
  const { layers } = networkLayout({ ...request, layers: [32, 1] })
  expect(layers[0]).toMatchObject({ side: 12, dots: true })
})

test('the phone card shows four units a layer at 39', () => {
  const { layers } = networkLayout({
    ...request,
    width: 390,
    height: 278,
    inputs: 2,
    labelWidth: 16,
    layers: [4, 4, 1],
    compact: true,
  })
  expect(layers[0]?.side).toBeCloseTo(39, 0)
  expect(layers[2]?.side).toBeCloseTo(52, 0)
})

test('nothing overlaps and nothing leaves the room', () => {
  fc.assert(
    fc.property(rooms, (room) => {
      const { inputs, layers } = networkLayout(room)
      const columns = [inputs, ...layers]
      for (const column of columns) {
        expect(column.side).toBeGreaterThan(0)
        for (const pitch of gapsOf(column)) expect(pitch).toBeGreaterThan(column.side)
        expect(column.ys[0]! - column.side / 2).toBeGreaterThanOrEqual(0)
        expect(column.ys.at(-1)! + column.side / 2).toBeLessThanOrEqual(room.height)
      }
      for (let i = 1; i < columns.length; i++) {
        const [before, after] = [columns[i - 1]!, columns[i]!]
        expect(after.x - after.side / 2).toBeGreaterThan(before.x + before.side / 2)
      }
      expect(inputs.x - inputs.side / 2).toBeGreaterThanOrEqual(room.labelWidth)
      expect(layers.at(-1)!.x + layers.at(-1)!.side / 2).toBeLessThanOrEqual(room.width)
    }),
  )
})

test('a link with 32 layers of 128 units is still drawn', () => {
  const layers = [...Array.from({ length: 32 }, () => 128), 1]
  const layout = networkLayout({ ...request, layers })
  expect(gapsOf(layout.layers[0]!)[0]).toBeGreaterThan(layout.layers[0]!.side)
  expect(layout.gap).toBeGreaterThan(layout.layers[0]!.side)
})

test('a finger finds the nearest of many small units', () => {
  const layout = networkLayout({ ...request, layers: [32, 1] })
  const { x, ys } = layout.layers[0]!
  expect(unitNear(layout, { x: x - 15, y: ys[7]! + 3 }, 22)).toEqual({ layer: 0, unit: 7 })
  expect(unitNear(layout, { x: x - 40, y: ys[7]! }, 22)).toBeNull()
})

function gapsOf({ ys }: Column): number[] {
  return ys.slice(1).map((y, i) => y - ys[i]!)
}

test('the bias below the lowest unit stays above the foot', () => {
  const foot = 32
  const halfLine = 9
  fc.assert(
    fc.property(rooms, (room) => {
      const { layers, height } = networkLayout({ ...room, compact: false })
      for (const { ys, side } of layers.filter(({ biasText }) => biasText)) {
        const label = Math.max(...ys) + side / 2 + biasDrop + halfLine
        expect(label).toBeLessThanOrEqual(height - foot - 8 + 1e-9)
      }
    }),
  )
})
