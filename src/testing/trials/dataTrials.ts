import fc from 'fast-check'
import type { DataConfig, PointSet } from '../../datasets/index.ts'
import * as datasets from '../../datasets/index.ts'
import {
  anyNumber,
  anyNumbers,
  calls,
  notWhole,
  runToEnd,
  type Trial,
  wrongLength,
} from '../refusals.ts'

const { dataLimits, datasetIds, defaultData, featureIds, makePoints } = datasets
const seeds = { data: 1, split: 1, noise: 1 }
const points = makePoints({ ...defaultData, points: 20 }, seeds)
const features = ['x1', 'x2', 'sinx1'] as const

const wholeNumbers = ['points', 'arms', 'classes'] as const
const numbers = ['noise', 'flip', 'share', 'balance', 'turns'] as const

/** A set that has the option, and a value of it that no set allows. */
const wrongData: fc.Arbitrary<DataConfig> = fc.oneof(
  ...wholeNumbers.map((option) => {
    const { min, max } = dataLimits[option]
    return notWhole(min, max).map((value) => withOption(option, value))
  }),
  ...numbers.map((option) => {
    const { min, max } = dataLimits[option]
    return anyNumber
      .filter((value) => !(value >= min && value <= max))
      .map((value) => withOption(option, value))
  }),
  notWhole(0, dataLimits.columns.max).map((column) => ({
    ...defaultData,
    set: 'iris' as const,
    columns: [0, column] as const,
  })),
)

/** Options of TensorFlow Playground's sets that its generators do not allow. */
const wrongForeignData: fc.Arbitrary<DataConfig> = fc.oneof(
  notWhole(dataLimits.points.min, dataLimits.points.max).map((value) => ({
    ...defaultData,
    points: value,
  })),
  anyNumber
    .filter((value) => !(value >= 0 && value <= datasets.foreignNoise.max))
    .map((noise) => ({ ...defaultData, noise })),
  anyNumber
    .filter((value) => !(value >= dataLimits.share.min && value <= dataLimits.share.max))
    .map((share) => ({ ...defaultData, share })),
)

function withOption(
  option: (typeof wholeNumbers | typeof numbers)[number],
  value: number,
): DataConfig {
  const set = datasetIds.find((id) => datasets.catalogue[id].options.includes(option)) ?? 'circle'
  return { ...defaultData, set, [option]: value }
}

const wrongSeeds = fc
  .tuple(fc.constantFrom('data', 'split', 'noise'), notWhole(0, Number.MAX_SAFE_INTEGER))
  .map(([name, seed]) => ({ ...seeds, [name]: seed }))

/** Arrays of different lengths. */
const wrongPoints: fc.Arbitrary<PointSet> = fc.oneof(
  wrongLength(20).map((x1) => ({ ...points, x1 })),
  wrongLength(20).map((x2) => ({ ...points, x2 })),
  wrongLength(20).map((target) => ({ ...points, target })),
  wrongLength(20).map(({ length }) => ({ ...points, isTraining: new Uint8Array(length) })),
)
/** None to nine points of any coordinates and targets, all of them for training. */
const anyPoints: fc.Arbitrary<PointSet> = fc
  .nat({ max: 9 })
  .chain((count) => fc.tuple(...[0, 1, 2].map(() => anyNumbers(count))))
  .map(([x1, x2, target]) => {
    return { ...points, x1, x2, target, isTraining: new Uint8Array(x1.length).fill(1) }
  })

const wrongScale = fc.oneof(
  fc.constantFrom(NaN, Infinity, -Infinity, 0, -0),
  fc.double({ max: 0, noNaN: true }),
)
const transform = datasets.featureTransform(points, 'auto')

/** Writes three features of two places. */
function write(
  change: Partial<{
    x1: Float64Array
    x2: Float64Array
    count: number
    out: Float64Array
    stride: number
  }>,
): void {
  const two = () => new Float64Array(2)
  const given = { x1: two(), x2: two(), count: 2, out: new Float64Array(6), stride: 2, ...change }
  const { x1, x2, count, out, stride } = given
  datasets.writeFeatures(features, x1, x2, count, transform, out, stride)
}

/** What makes points, and what makes samples of them. */
export const dataTrials = {
  makePoints: {
    refuses: {
      'options beyond their limits': calls(wrongData, (data) => makePoints(data, seeds)),
      'a seed that is no whole number': calls(wrongSeeds, (wrong) =>
        makePoints({ ...defaultData, noise: 0.1, flip: 0.1 }, wrong),
      ),
    },
  },
  drawForeignPoints: {
    refuses: {
      'options beyond their limits': calls(wrongForeignData, (data) =>
        runToEnd(datasets.drawForeignPoints(data, '0.1')),
      ),
      'a set that TensorFlow Playground has not': calls(
        fc.constantFrom(...datasetIds.filter((set) => !datasets.isForeignSet(set))),
        (set) => runToEnd(datasets.drawForeignPoints({ ...defaultData, set }, '0.1')),
      ),
    },
    bears: {
      'any text as seed': calls(fc.string({ maxLength: 600 }), (seed) =>
        runToEnd(datasets.drawForeignPoints({ ...defaultData, points: 10 }, seed)),
      ),
    },
  },
  computeInputs: {
    refuses: {
      'arrays of different lengths': calls(wrongPoints, (wrong) =>
        datasets.computeInputs(wrong, features, 'auto', 'all'),
      ),
      'a scale that nothing is divided by': calls(wrongScale, (scale) =>
        datasets.computeInputs(points, features, scale, 'all'),
      ),
    },
    bears: {
      'any points, none too': calls(anyPoints, (any) =>
        datasets.computeInputs(any, featureIds, 'auto', 'training'),
      ),
    },
  },
  samplesOf: {
    refuses: {
      'arrays of different lengths': calls(wrongPoints, (wrong) =>
        datasets.samplesOf(wrong, features, 'auto', 'tanh', 'all'),
      ),
      'a scale that nothing is divided by': calls(wrongScale, (scale) =>
        datasets.samplesOf(points, features, scale, 'tanh', 'all'),
      ),
    },
    bears: {
      'any points, none too': calls(anyPoints, (any) =>
        datasets.samplesOf(any, featureIds, 'auto', 'softmax', 'training'),
      ),
    },
  },
  encodeTargets: {
    refuses: {
      'the number of no point': calls(
        fc.oneof(fc.integer({ max: -1 }), fc.integer({ min: 20 })),
        (index) => datasets.encodeTargets(points, Int32Array.of(0, index), 'tanh', 1),
      ),
      'outputs that are no count': calls(notWhole(), (nOut) =>
        datasets.encodeTargets(points, Int32Array.of(0), 'tanh', nOut),
      ),
    },
  },
  indicesOf: {
    bears: { 'any points, none too': calls(anyPoints, (any) => datasets.indicesOf(any, 'all')) },
  },
  outputCountOf: {
    refuses: {
      'classes that are no count': calls(notWhole(0), (classes) =>
        datasets.outputCountOf(classes, 'softmax'),
      ),
    },
  },
  featureTransform: {
    refuses: {
      'a scale that nothing is divided by': calls(wrongScale, (scale) =>
        datasets.featureTransform(points, scale),
      ),
    },
  },
  featureAt: {
    bears: {
      'any place': calls(
        fc.tuple(anyNumber, anyNumber, fc.constantFrom(...featureIds)),
        ([x1, x2, feature]) => datasets.featureAt(feature, x1, x2, transform),
      ),
    },
  },
  writeFeatures: {
    refuses: {
      'too few places': calls(fc.nat({ max: 1 }), (length) =>
        write({ x1: new Float64Array(length) }),
      ),
      'too few places of x₂': calls(fc.nat({ max: 1 }), (length) =>
        write({ x2: new Float64Array(length) }),
      ),
      'too little room': calls(fc.nat({ max: 5 }), (length) =>
        write({ out: new Float64Array(length) }),
      ),
      'counts that are none': calls(notWhole(0, 2), (count) => write({ count })),
      'rows that overlap': calls(notWhole(2), (stride) => write({ stride })),
    },
  },
  curveHeight: {
    bears: {
      'any place': calls(
        fc.tuple(anyNumber, fc.constantFrom(...datasets.curveShapes)),
        ([x, shape]) => datasets.curveHeight(shape, x),
      ),
    },
  },
} as const satisfies Record<string, Trial>
