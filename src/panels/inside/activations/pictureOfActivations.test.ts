// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { defaultConfig } from '../../../config/index.ts'
import { finish, typescriptEngine } from '../../../engine/index.ts'
import { createRun, inspect } from '../../../run/index.ts'
import { svgOf } from '../../../views/index.ts'
import { pictureOfActivations } from './pictureOfActivations.ts'

const config = {
  ...defaultConfig,
  hidden: [
    { activation: 'sigmoid' as const, units: 2 },
    { activation: 'tanh' as const, units: 3 },
  ],
}
const run = createRun(config)
const answer = finish(inspect(run, typescriptEngine, { kind: 'activations', layer: 2 }))
if (answer.kind !== 'activations') throw new Error('expected activations')
const shown = {
  ...{ config, answer, points: run.points, caption: 'Short.' },
  ...{ unit: null, chosen: null },
}

function drawn(of: Partial<Parameters<typeof pictureOfActivations>[0]> = {}): string {
  const picture = pictureOfActivations({ ...shown, ...of })
  if (picture === null) throw new Error('expected a picture')
  return svgOf(picture)
}

const count = (svg: string, part: string) => svg.split(part).length - 1

test('the picture has every unit, and the slopes of all layers', () => {
  const svg = drawn()
  expect(count(svg, '>Unit 3 of layer 2<')).toBe(1)
  expect(svg).toContain('>Slopes through depth<')
  expect(svg).toContain('>layer 1<')
})

test('the unit that is large on the page is large in the picture too', () => {
  expect(count(drawn({ unit: 2 }), '>Unit 3 of layer 2<')).toBe(2)
})

test('the point in hand is ringed', () => {
  const chosen = run.points.isTraining.indexOf(1)
  expect(count(drawn({ chosen }), '<path')).toBeGreaterThan(count(drawn(), '<path'))
})

test('before the answer about these points there is no picture', () => {
  expect(pictureOfActivations({ ...shown, answer: null })).toBeNull()
})
