import { expect, test } from 'vitest'
import { defaultConfig, type RunConfig } from '../../config/index.ts'
import { finish, sigmoid, tanh, typescriptEngine } from '../../engine/index.ts'
import { createRun, inspect, type LayerOfPoints, type Run } from '../index.ts'

const config: RunConfig = {
  ...defaultConfig,
  data: { ...defaultConfig.data, points: 150 },
  hidden: [
    { activation: 'tanh', units: 3 },
    { activation: 'relu', units: 2 },
  ],
}

function layersOf(run: Run, layers: readonly number[]): readonly LayerOfPoints[] {
  const answer = finish(inspect(run, typescriptEngine, { kind: 'layers', layers }))
  return answer.kind === 'layers' ? answer.layers : []
}

test('every layer has a value for each unit and each point, in the order that was asked for', () => {
  const layers = layersOf(createRun(config), [3, 0, 1])
  expect(layers.map(({ layer, units, count }) => [layer, units, count])).toEqual([
    [3, 1, 150],
    [0, 2, 150],
    [1, 3, 150],
  ])
  expect(layers.map(({ z, h }) => [z.length, h.length])).toEqual([
    [150, 150],
    [300, 300],
    [450, 450],
  ])
})

test('h is the activation of z, in every layer', () => {
  const run = createRun(config)
  const functions = [(z: number) => z, tanh, (z: number) => Math.max(0, z), sigmoid]
  layersOf(run, [0, 1, 2, 3]).forEach(({ z, h }, layer) => {
    const worst = Math.max(
      ...z.map((value, i) => Math.abs((functions[layer]?.(value) ?? 0) - h[i])),
    )
    expect(worst).toBeLessThan(1e-14)
  })
})

test('z of a unit is b plus its weights times what it reads', () => {
  const run = createRun(config)
  const [below, above] = layersOf(run, [1, 2])
  const point = 77
  const sum = [0, 1, 2].reduce(
    (total, from) => total + run.parameters.W[1][3 + from] * (below?.h[from * 150 + point] ?? 0),
    run.parameters.b[1][1],
  )
  expect(above?.z[150 + point]).toBeCloseTo(sum, 14)
})

test('the inputs are those of the features, scaled', () => {
  const run = createRun(config)
  const [inputs] = layersOf(run, [0])
  expect(inputs?.h[149]).toBeCloseTo(run.points.x1[149] / 3, 14)
})
