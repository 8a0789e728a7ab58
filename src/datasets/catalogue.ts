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

export type DatasetGroup = 'two classes' | 'more classes' | 'regression' | 'real' | 'own'

/** What a set offers. */
export interface DatasetEntry {
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
    options: ['gate'],
  },
  'xor-corners': {
    ...twoClasses,
  },
  'xor-quadrants': {
    ...twoClasses,
  },
  gaussians: {
    ...twoClasses,
  },
  circle: {
    ...twoClasses,
  },
  spiral: {
    ...twoClasses,
    options: [...classOptions, 'arms', 'turns'],
    task: binaryOrClasses,
  },
  moons: {
    ...twoClasses,
  },
  checkerboard: {
    ...twoClasses,
  },
  rings: {
    ...moreClasses,
  },
  blobs: {
    ...moreClasses,
  },
  pinwheel: {
    ...moreClasses,
  },
  iris: {
    group: 'real',
    options: ['flip', 'share', 'columns'],
    task: alwaysClasses,
    axisLabels: columnLabels,
  },
  penguins: {
    group: 'real',
    options: ['flip', 'share', 'columns'],
    task: alwaysClasses,
    axisLabels: columnLabels,
  },
  plane: {
    ...surface,
  },
  cones: {
    ...surface,
  },
  curve: {
    ...surface,
    options: [...heightOptions, 'shape'],
    task: () => 'curve',
    axisLabels: () => ['x₁', 'y'],
  },
  own: {
    group: 'own',
    options: ['flip', 'share'],
    task: taskOfOwn,
    axisLabels: ({ own }) => [own.columnNames[0], own.columnNames[1]],
  },
}

function taskOfOwn({ own: { kind, classNames } }: DataConfig): Task {
  if (kind !== 'classes') return kind
  return classNames.length === 2 ? 'binary' : 'classes'
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
    case 'own':
      return data.own.classNames.length
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
