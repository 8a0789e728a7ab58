import { expect, test } from 'vitest'
import { readThemeColors } from '../colors.ts'
import { panesPicture } from '../pictures/panesPicture.ts'
import { svgOf } from '../pictures/picture.ts'
import { confusionTint, drawConfusion } from './drawConfusion.ts'

const colors = readThemeColors('light', () => '#123456')

test('a cell is tinted by its share of the points of its true class', () => {
  expect(confusionTint(5, 5)).toBeCloseTo(0.3)
  expect(confusionTint(0, 5)).toBeCloseTo(0.04)
  expect(confusionTint(0, 0)).toBeCloseTo(0.04)
})

test('a matrix is printed in its pane with true classes in rows, within its room', () => {
  const room = { width: 300, height: 260, colors }
  const counts = [
    [41, 7],
    [3, 52],
  ]
  const empty = { name: 'Before', width: 200, draw: () => {} }
  const matrix = {
    name: 'Confusion',
    foot: ['10 errors in 103'],
    width: room.width,
    draw: (pen: Parameters<typeof drawConfusion>[0]) => drawConfusion(pen, counts, room),
  }
  const words = { title: 'T', description: 'D', colors }
  const picture = panesPicture({ panes: [empty, matrix], height: room.height, ...words })
  const svg = svgOf(picture)
  const places = new Map(
    [...svg.matchAll(/<text x="([\d.]+)" y="([\d.]+)"[^>]*>([^<]+)</g)].map(
      ([, x, y, text = '']) => [text, { x: Number(x), y: Number(y) }] as const,
    ),
  )
  const at = (text: string) => places.get(text) ?? { x: Number.NaN, y: Number.NaN }
  expect(at('7').x).toBeGreaterThan(at('41').x)
  expect(at('7').y).toBeCloseTo(at('41').y)
  expect(at('3').x).toBeCloseTo(at('41').x)
  expect(at('3').y).toBeGreaterThan(at('41').y)
  expect(at('Confusion').x).toBeGreaterThan(200)
  expect(at('52').x).toBeLessThan(picture.width)
  expect(at('10 errors in 103').y).toBeLessThan(picture.height)
})
