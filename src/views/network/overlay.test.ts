import { expect, test } from 'vitest'
import type { Rgb, ThemeColors } from '../colors.ts'
import { SvgPen } from '../pictures/svgPen.ts'
import { drawGradientEdges } from './drawGradientEdges.ts'
import { edgeGaps } from './edges.ts'
import { networkLayout } from './layout.ts'
import type { DiagramOverlay } from './overlay.ts'
import { placeTags, tagColumns } from './placeTags.ts'

const black: Rgb = [0, 0, 0]
const plum: Rgb = [156, 42, 111]
const colors: ThemeColors = {
  theme: 'light',
  classes: [black, [0, 0, 255]],
  undecided: black,
  fieldStrength: 0.78,
  paper: black,
  panel: black,
  ink: black,
  muted: black,
  line: black,
  accent: black,
  forward: black,
  gradient: plum,
  testLine: black,
  bad: black,
}

const nothing: DiagramOverlay = { edges: null, backward: true, gap: null, tags: [], marks: [] }

/** The middle of the page at 1440 × 900 with the drawer open. */
function layoutOf(layers: readonly number[], height: number) {
  return networkLayout({
    ...{ width: 788, height, inputs: 2, labelWidth: 16, compact: false, tagged: true },
    layers,
  })
}

function tagsOf(layers: readonly number[]) {
  return [2, ...layers].flatMap((units, layer) =>
    Array.from({ length: units }, (_, unit) => ({
      ...{ layer, unit },
      lines: [
        { text: 'h −0.30', tone: 'forward' as const, strong: false },
        { text: '∇h −2.056', tone: 'gradient' as const, strong: true },
      ],
    })),
  )
}

test('of 4 + 4 units every tag stands below its unit and covers neither another nor a unit', () => {
  for (const height of [448, 380, 330]) {
    const layers = [4, 4, 1]
    const layout = layoutOf(layers, height)
    const columns = tagColumns(layout, [0, 1])
    const tags = placeTags(
      { ...nothing, tags: tagsOf(layers) },
      columns,
      { width: 788, bottom: height - 40 },
      null,
    )
    expect(tags).toHaveLength(11)
    for (const a of tags) {
      const bottom = a.top + 13 * a.lines.length
      for (const b of tags) {
        if (a === b || Math.abs(a.x - b.x) > (a.width + b.width) / 2) continue
        expect(bottom <= b.top || b.top + 13 * b.lines.length <= a.top).toBe(true)
      }
      for (const { column, ys } of columns) {
        if (column.x !== a.x) continue
        for (const y of ys) {
          expect(bottom <= y - column.side / 2 || a.top >= y + column.side / 2).toBe(true)
        }
      }
    }
  }
})

test('tags without room go, but for the unit that is pointed at', () => {
  const layout = layoutOf([16, 1], 400)
  const overlay = { ...nothing, tags: tagsOf([16, 1]) }
  const columns = tagColumns(layout, [0, 1])
  const bounds = { width: 788, bottom: 360 }
  const inLayer = (tags: ReturnType<typeof placeTags>) =>
    tags.filter(({ x }) => x === layout.layers[0]?.x)
  expect(inLayer(placeTags(overlay, columns, bounds, null))).toEqual([])
  const shown = inLayer(placeTags(overlay, columns, bounds, { layer: 1, unit: 15 }))
  expect(shown).toMatchObject([{ isOver: true }])
  expect((shown[0]?.top ?? 0) + 26).toBeLessThanOrEqual(360)
})

test('an edge is as wide as its size beside the largest, strong only in the gap that is running', () => {
  const layout = layoutOf([1, 1], 448)
  const gaps = edgeGaps(layout, [0, 1])
  // Two weights and a bias, then one of each.
  const edges = Float64Array.of(1, -0.5, 9, 2, 9)
  const pen = new SvgPen()
  drawGradientEdges(pen, { overlay: { ...nothing, edges, gap: 1 }, gaps, parameters: null, colors })
  const lines = pen.marks.filter((mark) => mark.includes('fill="none"'))
  const look = (mark: string | undefined) => [
    Number(/stroke-width="([\d.]+)"/.exec(mark ?? '')?.[1]),
    Number(/stroke-opacity="([\d.]+)"/.exec(mark ?? '')?.[1]),
  ]
  expect(lines.map(look)).toEqual([
    [1.85, 0.34],
    [3.1, 0.34],
    [5.6, 0.95],
  ])
  // The arrow of the one unit that receives.
  expect(pen.marks).toHaveLength(4)
})

test('of the unit at hand the edges alone are strong', () => {
  const gaps = edgeGaps(layoutOf([2, 1], 448), [0, 1])
  const edges = new Float64Array(9).fill(1)
  const pen = new SvgPen()
  const spotlight = { layer: 0, unit: 1 }
  const overlay = { ...nothing, edges, gap: 0, spotlight }
  drawGradientEdges(pen, { overlay, gaps, parameters: null, colors })
  const strong = pen.marks.filter(
    (mark) => mark.includes('fill="none"') && mark.includes('stroke-opacity="0.95"'),
  )
  expect(strong).toHaveLength(2)
})

test('a gap whose sizes are all 0 keeps its weights, faint; sizes of another network draw nothing', () => {
  const gaps = edgeGaps(layoutOf([1, 1], 448), [0, 1])
  const edges = Float64Array.of(0, 0, 0, 2, 0)
  const overlay = { ...nothing, edges }
  const draw = (parameters: Float64Array, sizes: Float64Array): readonly string[] => {
    const pen = new SvgPen()
    drawGradientEdges(pen, { overlay: { ...overlay, edges: sizes }, gaps, parameters, colors })
    return pen.marks
  }
  const marks = draw(new Float64Array(5).fill(1), edges)
  expect(marks.filter((mark) => mark.includes('stroke-opacity="0.26"'))).toHaveLength(2)
  expect(draw(new Float64Array(5), new Float64Array(4))).toEqual([])
})

test('where every size is known, 0 is drawn as the thinnest size and not as a weight', () => {
  const layout = layoutOf([1, 1], 448)
  const gaps = edgeGaps(layout, [0, 1])
  const parameters = Float64Array.of(3, 3, 0, 3, 0)
  const lines = (overlay: Partial<DiagramOverlay>) => {
    const pen = new SvgPen()
    const edges = Float64Array.of(0, 0, 0, 2, 0)
    const look = { gaps, parameters, colors }
    drawGradientEdges(pen, { ...look, overlay: { ...nothing, edges, ...overlay } })
    return pen.marks.filter((mark) => mark.includes('stroke-width="0.6"')).length
  }
  expect(lines({ isWhole: true })).toBe(2)
  expect(lines({})).toBe(0)
  expect(lines({ isWhole: true, edges: new Float64Array(5) })).toBe(3)
})
