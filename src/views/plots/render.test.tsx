// @vitest-environment happy-dom
import { act, type ReactNode } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readThemeColors } from '../colors.ts'
import { CurvePlot } from './CurvePlot.tsx'
import type { Field } from './field.ts'
import { LossChart } from './LossChart.tsx'
import { PlanePlot } from './PlanePlot.tsx'
import type { PlotPoints } from './points.ts'

const colors = readThemeColors('light', () => '#336699')
const domain = { x1: [-6, 6], x2: [-6, 6] } as const
const axisNames = ['x₁', 'x₂'] as const
const points: PlotPoints = {
  task: 'binary',
  classes: 2,
  classNames: ['class 0', 'class 1'],
  x1: [-3, 3],
  x2: [0, 0],
  target: [0, 1],
  isTraining: [1, 0],
}
const half: Field = { size: 2, channels: 1, plot: Float32Array.of(0, 1, 0, 1), unit: null }
const live = { get: () => half, subscribe: () => () => {} }
const scaleOf = () => ({ kind: 'probability' }) as const

let host: HTMLElement
let root: Root

beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })
  host = document.body.appendChild(document.createElement('div'))
  root = createRoot(host)
})
afterEach(() => {
  act(() => root.unmount())
  host.remove()
})

function render(node: ReactNode): void {
  act(() => root.render(node))
}

function press(element: Element | null, key: string): void {
  act(() => {
    element?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
  })
}

/** What is read under a pointer comes with the first use. */
async function marksAreThere(): Promise<void> {
  await act(async () => {
    await import('./laterMarks.ts')
  })
}

function plot(showTest: boolean) {
  return (
    <PlanePlot
      {...{ live, scaleOf, points, domain, colors, axisNames, showTest }}
      sizePx={200}
      ownUnits={false}
      valueName="P"
      label="P(y = 1 | x)"
      showBoundary
      showErrors={false}
      hard={false}
    />
  )
}

test('the plane is one Tab stop that reads values by arrow keys', async () => {
  render(plot(false))
  const sensors = host.querySelectorAll('[tabindex="0"]')
  expect(sensors).toHaveLength(1)
  expect(sensors[0]?.getAttribute('aria-label')).toContain('P(y = 1 | x)')
  press(sensors[0] ?? null, 'ArrowUp')
  press(sensors[0] ?? null, 'ArrowRight')
  await marksAreThere()
  expect(host.textContent).toContain('x₁ 0.2 · x₂ 0.0 · P = 0.53')
  press(sensors[0] ?? null, 'Escape')
  expect(host.textContent).not.toContain('P = 0.53')
})

test('the legend names the classes, and test points when they are shown', () => {
  render(plot(false))
  expect(host.textContent).toContain('class 0class 1')
  expect(host.textContent).not.toContain('test')
  render(plot(true))
  expect(host.textContent).toContain('test')
})

test('the loss chart is a picture with a summary and a slider that reads it', async () => {
  const records = [
    { epoch: 0, trainLoss: 0.7, testLoss: 0.8, penalty: 0 },
    { epoch: 1, trainLoss: 0.4, testLoss: 0.5, penalty: 0 },
    { epoch: 2, trainLoss: 0.3, testLoss: 0.6, penalty: 0 },
  ]
  const ghosts = [{ label: 'before', records }]
  render(
    <LossChart records={records} ghosts={ghosts} logarithmic={false} width={300} height={150} />,
  )
  await marksAreThere()
  const picture = host.querySelector('[role="img"]')
  expect(picture?.getAttribute('aria-label')).toContain('Lowest test loss 0.5000 at epoch 1.')
  const slider = host.querySelector('[role="slider"]')
  expect(slider?.getAttribute('aria-valuetext')).toBe('epoch 2 · train 0.3000 · test 0.6000')
  press(slider, 'ArrowLeft')
  await marksAreThere()
  expect(slider?.getAttribute('aria-valuenow')).toBe('1')
  expect(host.textContent).toContain('epoch 1 · train 0.4000')
})

test('a loss chart without records stands empty', () => {
  render(<LossChart records={[]} ghosts={[]} logarithmic width={300} height={150} />)
  expect(host.querySelector('[role="img"]')?.getAttribute('aria-label')).toContain('No training')
})

test('the curve plot reads the network at an x', () => {
  const curve = {
    x: Float32Array.of(-6, 6),
    units: Float32Array.of(1, 1, 0, 2),
    contributions: Float32Array.of(0, 1),
  }
  const curveLive = { get: () => curve, subscribe: () => () => {} }
  render(
    <CurvePlot
      {...{ points: null, domain, colors, axisNames }}
      live={curveLive}
      sizePx={200}
      hiddenSizes={[1]}
      selected={{ layer: 0, unit: 0 }}
      showTest={false}
      target={null}
      label="The network over x₁"
    />,
  )
  press(host.querySelector('[tabindex="0"]'), 'Home')
  expect(host.textContent).toContain('x 0.0 · f(x) = 1.00 · unit 1: 0.50')
})
