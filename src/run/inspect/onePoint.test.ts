import { expect, test } from 'vitest'
import { defaultConfig, type RunConfig } from '../../config/index.ts'
import { finish, heads, typescriptEngine } from '../../engine/index.ts'
import { createRun } from '../createRun.ts'
import { inspectPoint } from './onePoint.ts'
import { inspectPointLosses } from './pointLosses.ts'

const data = { ...defaultConfig.data, points: 60 }

test('a point by itself has the very f and loss that it has among all, for every output and loss', () => {
  for (const { output, loss } of heads) {
    const run = createRun({ ...defaultConfig, data, output, loss })
    for (let i = 0; i < 5; i++) run.stepBatch()
    const all = finish(inspectPointLosses(run, typescriptEngine))
    for (const point of [0, 17, all.count - 1]) {
      const f = Array.from({ length: all.outputs }, (_, unit) => all.f[unit * all.count + point])
      const own = { point, f, loss: all.losses[point] }
      expect(inspectPoint(run, point), `${output} + ${loss}`).toEqual(own)
    }
  }
})

test('three classes have three outputs; no hidden layer is a network too', () => {
  const blobs = { ...data, set: 'blobs', classes: 3 } as const
  const head = { output: 'softmax', loss: 'cross-entropy' } as const
  const config: RunConfig = { ...defaultConfig, data: blobs, hidden: [], ...head }
  const outcome = inspectPoint(createRun(config), 0)
  expect(outcome?.f).toHaveLength(3)
  expect(outcome?.f.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 14)
})

test.each([60, -1, 0.5, Number.NaN])('there is no point %s', (point) => {
  expect(inspectPoint(createRun({ ...defaultConfig, data }), point)).toBeNull()
})
