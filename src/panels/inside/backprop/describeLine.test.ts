import { expect, test } from 'vitest'
import { decodeLink, layerSizesOf } from '../../../config/index.ts'
import { finish, typescriptEngine } from '../../../engine/index.ts'
import { type BackpropExample, createRun, inspect } from '../../../run/index.ts'
import { namesOf } from '../../network/namesOf.ts'
import { describeLine } from './describeLine.ts'
import { equationOf } from './equations.ts'
import { type LineKind, linesOf } from './lines.ts'
import { mentalArithmetic } from './mentalArithmetic.ts'

/** The sentences of one example of a link's run, by line. */
function sentencesOf(link: string, of: BackpropExample = { kind: 'point', point: 0 }) {
  const { config, journal } = decodeLink(link).state
  const run = createRun(config, journal)
  const answer = finish(inspect(run, typescriptEngine, { kind: 'backprop', of, nudge: null }))
  if (answer.kind !== 'backprop' || answer.pass === null) throw new Error('expected a pass')
  const { pass } = answer
  const source = { config, pass, layerSizes: layerSizesOf(config), columns: pass.columns }
  const names = namesOf(config, config.features)
  return (kind: LineKind, layer: number): string => {
    const line = linesOf(config.hidden.length).find(
      (one) => one.kind === kind && one.layer === layer,
    )
    if (line === undefined) throw new Error(`expected a line ${kind} of layer ${layer}`)
    const subject = { text: 'point 1', count: pass.count }
    return describeLine(equationOf(line, source), names, subject)
  }
}

test('each line has its sentence with its numbers', () => {
  const say = sentencesOf(mentalArithmetic)
  expect(say('z', 1)).toBe(
    'Layer 1 adds up what it reads; z is furthest from 0 at unit 2 of layer 1: 1.',
  )
  expect(say('h', 1)).toBe(
    'Layer 1 bends every z by ReLU; h is furthest from 0 at unit 2 of layer 1: 1.',
  )
  expect(say('z', 2)).toBe('The output adds up what it reads: z = −0.5.')
  expect(say('loss', 2)).toBe('The loss of point 1 is 1.125.')
  expect(say('dzOut', 2)).toBe('The output is −0.5 and should be 1: ∇z = −1.5 starts the way back.')
  expect(say('dW', 2)).toBe(
    'The steepest slope in the W of the output is −1.5: weight from unit 2 of layer 1 to the output.',
  )
  expect(say('dz', 2)).toBe(
    '1 of 2 slopes g′ is 0 and blocks the way back; the strongest ∇z left is 1.5.',
  )
  expect(say('W', 2)).toBe(
    'Weight from unit 2 of layer 1 to the output moves most, from −1 to −0.85.',
  )
})

test('the largest output is the largest, not the one furthest from 0', () => {
  const say = sentencesOf('v=1&data=blobs&classes=3&out=linear&net=none&weightseed=2')
  expect(say('f', 1)).toMatch(/^The network’s largest f is [\d.]+, of output \d\.$/)
})

test('where no slope is left it says so', () => {
  const say = sentencesOf('v=1&net=threshold2')
  expect(say('dz', 2)).toBe('All 2 slopes g′ are 0: the way back ends here.')
  expect(say('dW', 1)).toBe(
    'Every slope in the W of layer 1 is 0: the loss asks none of these weights to move.',
  )
  expect(say('db', 1)).toBe('Every slope of a bias of layer 1 is 0, as every ∇z.')
  expect(say('W', 1)).toBe('No weight of layer 1 moves.')
})

test('the perceptron loss is told by the side that z is on', () => {
  const perceptron = 'v=1&data=gates&out=threshold&net=none&init=zero&edits=0:b1.1='
  expect(sentencesOf(`${perceptron}-2`)('dzOut', 1)).toBe(
    'z = −2 and y = −1: the right side, so ∇z = 0 and nothing goes back.',
  )
  expect(sentencesOf(`${perceptron}2`)('dzOut', 1)).toBe(
    'z = 2 and y = −1: the wrong side, so ∇z = −y = 1 starts the way back.',
  )
})

test('a batch names the example, or says that it is an average', () => {
  const say = sentencesOf('v=1&net=relu2&batch=3', { kind: 'batch' })
  expect(say('f', 2)).toMatch(/^The network’s largest f is 0\.\d+, of the output for example \d\.$/)
  expect(say('dW', 1)).toContain(' on average: weight from x')
  expect(say('loss', 2)).toMatch(/ on average\.$/)
})

test('numbers that have run away are counted, not compared', () => {
  const say = sentencesOf('v=1&data=curve&curve=sine&net=relu2&edits=0:w1.1.1=1e200;w2.1.1=1e200')
  expect(say('z', 2)).toBe('This number is no longer finite: training has run away.')
})

test('of weights that are all 0 every sum is 0', () => {
  const say = sentencesOf('v=1&net=relu2&init=zero')
  expect(say('z', 1)).toBe('Every z of layer 1 is 0.')
  expect(say('h', 1)).toBe('Every h of layer 1 is 0: it passes nothing on.')
})
