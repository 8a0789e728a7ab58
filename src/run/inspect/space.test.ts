import { expect, test } from 'vitest'
import { decodeLink } from '../../config/index.ts'
import { finish, typescriptEngine } from '../../engine/index.ts'
import { createRun } from '../createRun.ts'
import { walkEpochs } from '../navigate.ts'
import { inspectSpace, type SpaceRequest } from './space.ts'

const usual: SpaceRequest = { kind: 'space', layer: 1, axes: [0, 1], way: false, places: [] }

function runOf(link: string, epochs = 0) {
  const { config, journal } = decodeLink(`v=1&${link}`).state
  const run = createRun(config, journal)
  for (const _ of walkEpochs(run, epochs));
  return run
}

function spaceOf(link: string, request: Partial<SpaceRequest> = {}, epochs = 0) {
  return finish(inspectSpace(runOf(link, epochs), typescriptEngine, { ...usual, ...request }))
}

/** OR and NAND as steep tanh units. */
const twoLines =
  'data=gates&gate=xor&net=tanh2&edits=0:w1.1.1=4;w1.1.2=4;b1.1=4;w1.2.1=-4;w1.2.2=-4;b1.2=4'

test('XOR is inseparable in the plane and separable behind two lines set by hand', () => {
  const { separable } = spaceOf(twoLines)
  expect(separable?.inputs).toEqual({ pairs: 1, inseparable: [[0, 1]], undecided: [] })
  expect(separable?.layer).toEqual({ pairs: 1, inseparable: [], undecided: [] })
})

test('the corners land where h = tanh(W x + b) says', () => {
  const places = [
    { x1: -3, x2: 3 },
    { x1: 3, x2: 3 },
  ]
  const { stages, places: answer } = spaceOf(twoLines, { places, way: true })
  const onAxes = [4, 12, 4, -4].map(Math.tanh)
  expect(answer.h).toBeAllClose(onAxes)
  expect(stages.map((stage) => Array.from(stage.places))).toEqual([
    [-3, 3, 3, 3],
    [4, 12, 4, -4],
    onAxes.map(Math.fround),
  ])
})

test('one unit cannot separate XOR in its line', () => {
  const { stages, separable, next } = spaceOf('data=gates&gate=xor&net=tanh1')
  expect(stages[0]?.units).toEqual([0, -1])
  expect(separable?.layer.inseparable).toEqual([[0, 1]])
  expect(next?.values).toHaveLength(3)
})

test('three classes are judged pair by pair', () => {
  const { separable } = spaceOf('data=blobs&net=tanh3')
  expect(separable?.inputs.pairs).toBe(3)
})

test('regression has no classes to separate', () => {
  expect(spaceOf('data=plane&net=tanh3').separable).toBeNull()
})

test('the way from the plane goes through z and h of every layer', () => {
  const { stages } = spaceOf('net=tanh3,relu4', { layer: 2, way: true })
  expect(stages.map(({ kind, layer }) => `${kind}${layer}`)).toEqual([
    'plane0',
    'z1',
    'h1',
    'z2',
    'h2',
  ])
})

test('without hidden layers the space is that of the inputs', () => {
  const { stages, ground } = spaceOf('net=none', { layer: 0, way: true })
  expect(stages.map(({ kind }) => kind)).toEqual(['plane', 'h'])
  expect(ground?.channels).toBe(1)
})

test('the ground is the output of the network at the cell’s place in the space', () => {
  const { ground, next } = spaceOf('net=tanh2', {}, 5)
  const [w1 = 0, w2 = 0, b = 0] = next?.values ?? []
  const at = (cell: number): number => -1.15 + ((cell + 0.5) * 2.3) / 48
  // Row 0 is the top.
  const z = w1 * at(40) + w2 * at(47 - 3) + b
  expect(ground?.plot[3 * 48 + 40]).toBeCloseTo(1 / (1 + Math.exp(-z)), 6)
})

test('the next layer has lines where two units are all there are, and nothing where they are not', () => {
  expect(spaceOf('net=tanh2,tanh5').next?.units).toBe(5)
  expect(spaceOf('net=tanh3,tanh5').next).toBeNull()
  expect(spaceOf('net=tanh3,tanh5', { axes: [0, 1, 2] }).next?.units).toBe(5)
  expect(spaceOf('net=tanh8', { axes: 'principal' }).next).toBeNull()
})

test('principal directions say how much of the variance they show', () => {
  const [stage] = spaceOf('net=tanh8', { axes: 'principal' }, 10).stages
  expect(stage?.units).toBeNull()
  expect(stage?.share).toBeGreaterThan(0.5)
  expect(stage?.share).toBeLessThanOrEqual(1)
})

test('wished units that are not there give way to others', () => {
  expect(spaceOf('net=tanh3', { axes: [2, 7] }).stages[0]?.units).toEqual([2, 0])
  expect(spaceOf('net=tanh3', { axes: [1, 1] }).stages[0]?.units).toEqual([1, 0])
})

test('a curve is carried along as one line', () => {
  const { grid, separable } = spaceOf('data=curve&net=tanh2')
  expect(grid.lines).toBe(1)
  expect(separable).toBeNull()
})
