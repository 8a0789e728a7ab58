import { expect, test } from 'vitest'
import { decodeLink, layerSizesOf } from '../../../config/index.ts'
import { finish, typescriptEngine } from '../../../engine/index.ts'
import { createRun, inspect } from '../../../run/index.ts'
import { equationOf } from './equations.ts'
import { type LineKind, linesOf } from './lines.ts'
import { mentalArithmetic } from './mentalArithmetic.ts'
import { overlayOf, type Standing } from './overlayOf.ts'

const { config, journal } = decodeLink(mentalArithmetic).state
const answer = finish(
  inspect(createRun(config, journal), typescriptEngine, {
    ...{ kind: 'backprop', of: { kind: 'batch' }, nudge: null },
  }),
)
const pass = answer.kind === 'backprop' ? answer.pass : null
if (pass === null) throw new Error('expected a pass')

function standing(kind: LineKind, layer: number): Standing {
  const lines = linesOf(1)
  const at = lines.findIndex((line) => line.kind === kind && line.layer === layer)
  const layerSizes = layerSizesOf(config)
  const line = lines[at] ?? { kind, layer }
  const equation = equationOf(line, { config, pass: pass!, layerSizes, columns: 1 })
  return { config, layerSizes, lines, at, pass: pass!, equation, hand: { row: 0, column: 0 } }
}

const texts = (kind: LineKind, layer: number) =>
  overlayOf(standing(kind, layer)).tags.map(({ lines }) => lines.map(({ text }) => text).join(' '))

test('units show what the lines so far have found, values first, then gradients', () => {
  expect(texts('z', 1)).toEqual(['x 1', 'x 1', 'z −0.5', 'z 1', ''])
  expect(texts('f', 2)).toEqual(['x 1', 'x 1', 'h 0', 'h 1', 'f −0.5'])
  expect(texts('dh', 2)).toEqual(['x 1', 'x 1', 'h 0 ∇h −1.5', 'h 1 ∇h 1.5', 'f −0.5 ∇z −1.5'])
  expect(texts('db', 1)[2]).toBe('h 0 ∇z 0')
})

test('on the way back an edge is w·∇z of the unit it feeds; forward there are none', () => {
  expect(overlayOf(standing('h', 1)).edges).toBeNull()
  const { edges, gap, backward } = overlayOf(standing('dh', 2))
  expect([gap, backward]).toEqual([1, true])
  expect([...(edges ?? [])].map((size) => size + 0)).toEqual([0, 0, 0, 0, 0, 0, -1.5, 1.5, 0])
})

test('in the update an edge is what its weight moves by', () => {
  const { edges } = overlayOf(standing('W', 1))
  expect(edges?.[2]).toBeCloseTo(-0.15, 14)
  expect(edges?.[7]).toBeCloseTo(0.15, 14)
})

test('the tags of the running line are strong', () => {
  const strong = overlayOf(standing('dh', 2)).tags.flatMap(({ lines }) =>
    lines.filter((line) => line.strong).map(({ text }) => text),
  )
  expect(strong).toEqual(['∇h −1.5', '∇h 1.5'])
})
