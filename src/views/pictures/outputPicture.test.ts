// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { readThemeColors } from '../colors.ts'
import type { PlotPoints } from '../plots/points.ts'
import { type OutputGround, outputPicture } from './outputPicture.ts'
import { svgOf } from './picture.ts'

const points: PlotPoints = {
  task: 'curve',
  classes: 0,
  classNames: [],
  x1: [-1, 1],
  x2: [0, 0.5],
  target: [0, 0.5],
  isTraining: [1, 1],
}

function curveSvg(target: Extract<OutputGround, { kind: 'curve' }>['target']): string {
  const curve = {
    x: Float32Array.of(-3, 3),
    units: Float32Array.of(0, 1),
    contributions: new Float32Array(0),
  }
  return svgOf(
    outputPicture({
      ground: { kind: 'curve', curve, hiddenSizes: [], selected: null, target },
      points,
      domain: { x1: [-3, 3], x2: [-1.6, 1.6] },
      axisNames: ['x', 'y'],
      showTest: false,
      title: 'f(x)',
      description: 'A curve.',
      colors: readThemeColors('light', () => '#336699'),
    }),
  )
}

test('a known target is a dashed line, named in the legend', () => {
  const svg = curveSvg(() => 0.25)
  expect(svg).toContain('>target</text>')
  expect(svg).toContain('stroke-dasharray="5 4"')
})

test('without a known target there is no line and no name of one', () => {
  const svg = curveSvg(null)
  expect(svg).not.toContain('target')
  expect(svg).not.toContain('stroke-dasharray')
})
