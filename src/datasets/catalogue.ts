import type { DataConfig, DatasetId } from './dataConfig.ts'
import { classLimitsOf } from './limits.ts'
import type { Task } from './pointSet.ts'
import { realSets } from './real/index.ts'

/** Options of DataConfig that only some sets use; `scale` is common to all. */
export type DataOption =
  | 'points'
  | 'noise'
  | 'flip'
  | 'share'
  | 'balance'
  | 'arms'
  | 'turns'
  | 'classes'
  | 'gate'
  | 'shape'
  | 'columns'

export type DatasetGroup = 'two classes' | 'more classes' | 'regression' | 'real'

/** What a set is called, says and offers. */
export interface DatasetEntry {
  readonly title: string
  /** One sentence in the lecture's terms. */
  readonly description: string
  readonly group: DatasetGroup
  /** Options that change this set's points; the others are kept but do nothing. */
  readonly options: readonly DataOption[]
  readonly task: (data: DataConfig) => Task
  readonly axisLabels: (data: DataConfig) => readonly [string, string]
}

const classOptions = ['points', 'noise', 'flip', 'share', 'balance'] as const
const heightOptions = ['points', 'noise', 'share'] as const

const alwaysBinary = (): Task => 'binary'
const alwaysClasses = (): Task => 'classes'
const planeLabels = (): readonly [string, string] => ['x₁', 'x₂']
const binaryOrClasses = (data: DataConfig): Task =>
  classCountOf(data) === 2 ? 'binary' : 'classes'

const twoClasses = {
  group: 'two classes',
  options: classOptions,
  task: alwaysBinary,
  axisLabels: planeLabels,
} as const
const moreClasses = {
  group: 'more classes',
  options: [...classOptions, 'classes'],
  task: binaryOrClasses,
  axisLabels: planeLabels,
} as const
const surface = {
  group: 'regression',
  options: heightOptions,
  task: (): Task => 'regression',
  axisLabels: planeLabels,
} as const

/** Every set, in the order in which the page lists them. */
export const catalogue: Readonly<Record<DatasetId, DatasetEntry>> = {
  gates: {
    ...twoClasses,
    title: 'Logic gates',
    description:
      'The four inputs of AND, OR, NAND or XOR, false at −3 and true at 3: one neuron can compute all but XOR.',
    options: ['gate'],
  },
  'xor-corners': {
    ...twoClasses,
    title: 'XOR corners',
    description:
      'The lecture’s XOR with four clusters: no single line works, but the two lines of two hidden units do.',
  },
  'xor-quadrants': {
    ...twoClasses,
    title: 'XOR quadrants',
    description:
      'Four whole quadrants, class 1 where the signs differ: two lines are not enough, three or four hidden units are.',
  },
  gaussians: {
    ...twoClasses,
    title: 'Two Gaussians',
    description: 'Two normal clouds that one neuron, logistic regression, separates by a line.',
  },
  circle: {
    ...twoClasses,
    title: 'Circle',
    description:
      'A disc inside a ring: a closed boundary, which takes three hidden units, or the inputs x₁² and x₂².',
  },
  spiral: {
    ...twoClasses,
    title: 'Spiral',
    description:
      'Arms wound around each other, one class each: a complex target where a second hidden layer pays.',
    options: [...classOptions, 'arms', 'turns'],
    task: binaryOrClasses,
  },
  moons: {
    ...twoClasses,
    title: 'Moons',
    description: 'Two half rings that reach into each other: one smooth bend separates them.',
  },
  checkerboard: {
    ...twoClasses,
    title: 'Checkerboard',
    description:
      'Sixteen cells of alternating class: many small regions, so a test of a network’s capacity.',
  },
  rings: {
    ...moreClasses,
    title: 'Rings',
    description: 'Rings around each other, one class each: nested closed boundaries.',
  },
  blobs: {
    ...moreClasses,
    title: 'Blobs',
    description:
      'Normal clouds around a circle, one class each: a softmax output separates them without a hidden layer.',
  },
  pinwheel: {
    ...moreClasses,
    title: 'Pinwheel',
    description:
      'Curved arms, one class each: the softmax output needs a hidden layer that unbends them.',
  },
  iris: {
    title: 'Iris',
    description: 'Fisher’s 150 irises of three species, by two of their four measurements.',
    group: 'real',
    options: ['flip', 'share', 'columns'],
    task: alwaysClasses,
    axisLabels: columnLabels,
  },
  penguins: {
    title: 'Palmer penguins',
    description: '342 penguins of three species, by two of their four measurements.',
    group: 'real',
    options: ['flip', 'share', 'columns'],
    task: alwaysClasses,
    axisLabels: columnLabels,
  },
  plane: {
    ...surface,
    title: 'Tilted plane',
    description: 'A height that grows evenly with x₁ + x₂: one linear neuron fits it exactly.',
  },
  cones: {
    ...surface,
    title: 'Cones',
    description: 'Six cones, up and down in turn, on a flat floor: a height that is not linear.',
  },
  curve: {
    ...surface,
    title: 'Curve',
    description:
      'y as a function of x₁ alone: how well hidden units add up to a function (universal approximation).',
    options: [...heightOptions, 'shape'],
    task: () => 'curve',
    axisLabels: () => ['x₁', 'y'],
  },
}

/** What kind of target the data have. */
export function taskOf(data: DataConfig): Task {
  return catalogue[data.set].task(data)
}

/** Number of classes; 0 for regression and curves. `classes` is kept within what the set offers. */
export function classCountOf(data: DataConfig): number {
  switch (data.set) {
    case 'plane':
    case 'cones':
    case 'curve':
      return 0
    case 'spiral':
      return data.arms
    case 'rings':
    case 'blobs':
    case 'pinwheel': {
      const { min, max } = classLimitsOf(data.set)
      return Math.min(max, Math.max(min, data.classes))
    }
    case 'iris':
    case 'penguins':
      return realSets[data.set].classNames.length
    default:
      return 2
  }
}

/** Names of a real set's columns, with units; empty for generated sets. */
export function measurementsOf(set: DatasetId): readonly string[] {
  return set === 'iris' || set === 'penguins' ? realSets[set].measurements : []
}

function columnLabels(data: DataConfig): readonly [string, string] {
  const names = measurementsOf(data.set)
  return [names[data.columns[0]], names[data.columns[1]]]
}
