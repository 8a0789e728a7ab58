import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  classCountOf,
  curveShapes,
  type DataConfig,
  dataLimits,
  datasetIds,
  defaultData,
  gates,
  makePoints,
  noOwnPoints,
  type PointSet,
  samplesOf,
} from './index.ts'

const seeds = { data: 1, split: 1, noise: 1 }

const anySeed = fc.integer({ min: 0, max: 2 ** 32 - 1 })
const anySeeds = fc.record({ data: anySeed, split: anySeed, noise: anySeed })
const whole = (name: 'points' | 'arms' | 'classes' | 'columns') =>
  fc.integer({ min: dataLimits[name].min, max: dataLimits[name].max })
const real = (name: 'noise' | 'flip' | 'share' | 'balance' | 'turns' | 'scale') =>
  fc.double({ min: dataLimits[name].min, max: dataLimits[name].max, noNaN: true })
const generatedSets = datasetIds.filter((set) => set !== 'own')
const anyData: fc.Arbitrary<DataConfig> = fc.record({
  set: fc.constantFrom(...generatedSets),
  points: fc.oneof(fc.integer({ min: 10, max: 60 }), whole('points')),
  noise: real('noise'),
  flip: real('flip'),
  share: real('share'),
  balance: real('balance'),
  arms: whole('arms'),
  turns: real('turns'),
  classes: whole('classes'),
  gate: fc.constantFrom(...gates),
  shape: fc.constantFrom(...curveShapes),
  columns: fc.tuple(whole('columns'), whole('columns')),
  scale: fc.oneof(fc.constant<'auto'>('auto'), real('scale')),
  own: fc.constant(noOwnPoints),
})
const drawnSets = generatedSets.filter((set) => !['gates', 'iris', 'penguins'].includes(set))
const classSets = drawnSets.filter((set) => !['plane', 'cones', 'curve'].includes(set))

function make(values: Partial<DataConfig>, some: Partial<typeof seeds> = {}): PointSet {
  return makePoints({ ...defaultData, ...values }, { ...seeds, ...some })
}

/** Each point as text; equal texts mean equal bits. */
function places(points: PointSet): string[] {
  return Array.from(points.x1, (x1, i) => `${x1} ${points.x2[i]}`)
}

function countOf(values: ArrayLike<number>, value: number): number {
  return Array.from(values).filter((each) => each === value).length
}

function trainingPlaces(points: PointSet): string[] {
  return places(points).filter((_, i) => points.isTraining[i] === 1)
}

test('any options within the limits give finite points with valid targets, and one at least trains', () => {
  fc.assert(
    fc.property(anyData, anySeeds, (data, some) => {
      const points = makePoints(data, some)
      const count = points.x1.length
      for (const array of [points.x2, points.target, points.isTraining]) {
        expect(array).toHaveLength(count)
      }
      for (const array of [points.x1, points.x2, points.target]) {
        expect(array.every(Number.isFinite)).toBe(true)
      }
      expect(points.classNames).toHaveLength(points.classes)
      if (points.classes > 0) {
        expect(
          points.target.every((c) => Number.isInteger(c) && c >= 0 && c < points.classes),
        ).toBe(true)
      }
      expect(countOf(points.isTraining, 1)).toBeGreaterThan(0)
      const standardisations = points.standardisation.map(({ deviation }) => deviation)
      expect(standardisations.every((deviation) => deviation > 0)).toBe(true)
    }),
    { numRuns: 200, seed: 1 },
  )
})

test('any options within the limits give finite inputs and targets', () => {
  fc.assert(
    fc.property(anyData, anySeeds, (data, some) => {
      const points = makePoints(data, some)
      const output = points.classes > 2 ? 'softmax' : 'linear'
      const samples = samplesOf(points, ['x1', 'x2sq', 'sinx2'], data.scale, output, 'all')
      expect(samples.inputs).toHaveLength(3 * samples.count)
      expect(samples.targets).toHaveLength(samples.nOut * samples.count)
      expect(samples.inputs.every(Number.isFinite)).toBe(true)
      expect(samples.targets.every(Number.isFinite)).toBe(true)
    }),
    { numRuns: 100, seed: 2 },
  )
})

test('the same options and seeds give the same points', () => {
  fc.assert(
    fc.property(anyData, anySeeds, (data, some) => {
      expect(makePoints(data, some)).toEqual(makePoints(data, some))
    }),
    { numRuns: 50, seed: 3 },
  )
})

test('every bit of every set is the one that links were made with', () => {
  const hash = createHash('sha256')
  for (const set of datasetIds) {
    for (const variant of [{}, { noise: 0.3, flip: 0.1, balance: 0.3, classes: 4, arms: 3 }]) {
      const points = make({ set, points: 100, ...variant }, { data: 12, split: 34, noise: 56 })
      for (const array of [points.x1, points.x2, points.target, points.isTraining]) {
        hash.update(new Uint8Array(array.buffer))
      }
    }
  }
  expect(hash.digest('hex')).toBe(
    'de40d6ff13cb8f1550c3ab473d40a84216776fc28de904afdf1b90c1631f6777',
  )
})

test.each(drawnSets)('%s: more points keep all earlier ones, in their order', (set) => {
  const few = make({ set, points: 60, balance: 0.4, noise: 0.1 })
  const many = make({ set, points: 200, balance: 0.4, noise: 0.1 })
  const kept = new Set(places(few))
  expect(few.x1).toHaveLength(60)
  expect(many.x1).toHaveLength(200)
  expect(places(many).filter((place) => kept.has(place))).toEqual(places(few))
})

test.each(classSets)('%s: another balance keeps the first points of each class', (set) => {
  const even = make({ set, balance: 0.5 })
  const tilted = make({ set, balance: 0.8 })
  const evenPlaces = places(even)
  const tiltedPlaces = new Set(places(tilted))
  const last = even.classes - 1
  const lost = evenPlaces.filter((place) => !tiltedPlaces.has(place))
  const classOf = new Map(evenPlaces.map((place, i) => [place, even.target[i]]))
  expect(lost.length).toBeGreaterThan(0)
  expect(lost.every((place) => classOf.get(place) !== last)).toBe(true)
  expect(tiltedPlaces.size - (evenPlaces.length - lost.length)).toBe(lost.length)
})

test('balance 0.8 makes the last class four times as many as each other one', () => {
  const { target } = make({ set: 'blobs', points: 600, classes: 3, balance: 0.8 })
  expect([0, 1, 2].map((c) => countOf(target, c))).toEqual([100, 100, 400])
})

test('with few points and uneven odds every class still has one', () => {
  for (const balance of [0.1, 0.9]) {
    const { target } = make({ set: 'blobs', points: 10, classes: 6, balance })
    expect(target).toHaveLength(10)
    expect(new Set(target).size).toBe(6)
  }
})

test.each(['circle', 'blobs', 'iris', 'penguins', 'curve'] as const)(
  '%s: each class gives round(share · n) of its points to training, and a larger share keeps them',
  (set) => {
    let before = new Set<string>()
    for (const share of [0.1, 0.25, 0.5, 0.8, 1]) {
      const points = make({ set, share, balance: 0.3 })
      for (let c = 0; c < Math.max(1, points.classes); c++) {
        const isOfClass = (i: number) => points.classes === 0 || points.target[i] === c
        const members = Array.from(points.isTraining).filter((_, i) => isOfClass(i))
        expect(countOf(members, 1)).toBe(Math.round(share * members.length))
      }
      const training = new Set(trainingPlaces(points))
      expect([...before].every((place) => training.has(place))).toBe(true)
      before = training
    }
  },
)

test('the split is fair before flips: flipping labels leaves it as it was', () => {
  expect(make({ flip: 0.4 }).isTraining).toEqual(make({}).isTraining)
})

test('each seed changes its own part only', () => {
  const values = { noise: 0.2, flip: 0.2 }
  const base = make(values)
  const split = make(values, { split: 2 })
  expect(split.isTraining).not.toEqual(base.isTraining)
  expect([split.x1, split.target]).toEqual([base.x1, base.target])
  const noise = make(values, { noise: 2 })
  expect(noise.isTraining).toEqual(base.isTraining)
  expect(noise.x1).not.toEqual(base.x1)
  expect(make({}, { noise: 2 }).x1).toEqual(make({}).x1)
  expect(make({}, { data: 2 }).x1).not.toEqual(make({}).x1)
})

test('classes are mixed: any 50 points in a row hold between 15 and 35 of class 1', () => {
  const { target } = make({ points: 500 })
  for (let start = 0; start + 50 <= 500; start += 50) {
    const ones = countOf(target.subarray(start, start + 50), 1)
    expect(ones).toBeGreaterThanOrEqual(15)
    expect(ones).toBeLessThanOrEqual(35)
  }
})

test.each([
  ['and', [0, 0, 0, 1]],
  ['or', [0, 1, 1, 1]],
  ['nand', [1, 1, 1, 0]],
  ['xor', [0, 1, 1, 0]],
] as const)(
  'gate %s: four points at (±3, ±3), all training, whatever else is set',
  (gate, target) => {
    const points = make({ set: 'gates', gate, noise: 1, flip: 0.5, share: 0.1, balance: 0.9 })
    expect(Array.from(points.x1)).toEqual([-3, -3, 3, 3])
    expect(Array.from(points.x2)).toEqual([-3, 3, -3, 3])
    expect(Array.from(points.target)).toEqual(target)
    expect(Array.from(points.isTraining)).toEqual([1, 1, 1, 1])
  },
)

test('a spiral has a class for each arm, and turns move its points without drawing new radii', () => {
  const radiiOf = ({ x1, x2 }: PointSet) => Array.from(x1, (x, i) => Math.hypot(x, x2[i]))
  const some = make({ set: 'spiral', arms: 4, turns: 1 })
  const more = make({ set: 'spiral', arms: 4, turns: 2 })
  expect(classCountOf({ ...defaultData, set: 'spiral', arms: 4 })).toBe(4)
  expect(new Set(some.target).size).toBe(4)
  expect(radiiOf(more)).toBeAllClose(radiiOf(some))
  expect(more.x1).not.toEqual(some.x1)
})
