import fc from 'fast-check'
import { createOwnPoints, isValue, type OwnTable, usualClassNames } from '../../datasets/index.ts'
import { arbitraryOwnTable } from '../arbitraryOwnPoints.ts'
import { anyNumber, calls, notWhole, type Trial } from '../refusals.ts'

/** A table that is right, spoilt by a function of it. */
function spoilt(spoil: (table: OwnTable) => Partial<OwnTable>): fc.Arbitrary<OwnTable> {
  return arbitraryOwnTable.map((table) => ({ ...table, ...spoil(table) }))
}

const onePoint: OwnTable = {
  kind: 'classes',
  classNames: ['a', 'b'],
  columnNames: ['x', 'y', 'class'],
  x1: [1],
  x2: [2],
  target: [1],
  split: null,
  plane: null,
}
const wrongValue = anyNumber.filter((value) => !isValue(value))
const wrongClass = notWhole(0, 1)

/** What makes own points. */
export const ownTrials = {
  createOwnPoints: {
    refuses: {
      'lists of different lengths': calls(
        fc.oneof(
          spoilt(({ x1 }) => ({ x1: [...x1, 1] })),
          spoilt(({ x2 }) => ({ x2: [...x2, 1] })),
          spoilt(({ target }) => ({ target: [...target, 1] })),
          spoilt(({ target }) => ({ split: [...target.map((): 1 => 1), 0] })),
        ),
        createOwnPoints,
      ),
      'numbers that are none or too large': calls(
        wrongValue.chain((value) =>
          fc.constantFrom(
            { ...onePoint, x1: [value] },
            { ...onePoint, x2: [value] },
            { ...onePoint, plane: { x1: [0, value] as const, x2: [0, 1] as const } },
          ),
        ),
        createOwnPoints,
      ),
      'classes that are none': calls(wrongClass, (value) =>
        createOwnPoints({ ...onePoint, target: [value] }),
      ),
      'too few or too many class names': calls(
        fc.constantFrom(0, 1, 7, 100).map((count) => Array.from({ length: count }, () => 'a')),
        (classNames) => createOwnPoints({ ...onePoint, classNames }),
      ),
      'a plane that is none': calls(fc.nat(100), (width) =>
        createOwnPoints({ ...onePoint, plane: { x1: [1, 1 - width], x2: [0, 1] } }),
      ),
    },
    bears: {
      'any numbers': calls(fc.tuple(anyNumber, anyNumber, anyNumber), ([x1, x2, target]) =>
        createOwnPoints({
          ...onePoint,
          kind: 'regression',
          classNames: [],
          x1: [x1],
          x2: [x2],
          target: [target],
        }),
      ),
    },
  },
  isValue: { bears: { 'any number': calls(anyNumber, isValue) } },
  usualClassNames: {
    refuses: { 'a count that is none': calls(notWhole(0, 6), usualClassNames) },
  },
} as const satisfies Record<string, Trial>
