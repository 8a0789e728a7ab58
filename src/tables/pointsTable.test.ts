import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  createOwnPoints,
  defaultData,
  makePoints,
  type OwnPoints,
  type OwnTable,
  type PointSet,
  usualColumnNames,
} from '../datasets/index.ts'
import { finish } from '../engine/index.ts'
import { arbitraryData } from '../testing/arbitraryConfig.ts'
import { arbitraryOwnTable } from '../testing/arbitraryOwnPoints.ts'
import { guessMapping } from './guessMapping.ts'
import { pointsTable } from './pointsTable.ts'
import { readPoints } from './readPoints.ts'
import { readTable } from './readTable.ts'

const seeds = { data: 7, split: 7, noise: 7 }

test('a table of classes has names, numbers and the split', () => {
  const points = pointsOf({
    classNames: ['no', 'yes'],
    x1: [1, -0.5],
    x2: [0.1, 2],
    target: [1, 0],
  })
  expect(pointsTable(points)).toBe(
    'x₁,x₂,class,target,split\n1,0.1,yes,1,train\n-0.5,2,no,0,test\n',
  )
})

test('numbers keep all their digits', () => {
  const points = pointsOf({ x1: [0.1 + 0.2], x2: [1e-300], target: [0] })
  expect(pointsTable(points)).toContain('0.30000000000000004,1e-300,')
})

test('a name that a spreadsheet would compute has an apostrophe in front', () => {
  const points = pointsOf({ classNames: ['=1+1', '@x'], x1: [1, 2], x2: [1, 2], target: [0, 1] })
  expect(pointsTable(points)).toContain("1,1,'=1+1,0,")
  expect(pointsTable(points)).toContain("2,2,'@x,1,")
})

test('any set that the page makes reads back to the same points and the same split', () => {
  fc.assert(
    fc.property(arbitraryData, (data) => {
      const made = makePoints(data.set === 'own' ? { ...data, set: 'blobs' } : data, seeds)
      fc.pre(new Set(made.target).size === made.classes || made.classes === 0)
      const { points, unreadable } = readBack(made)
      expect(unreadable).toEqual([])
      // Generated points lie on the usual plane again; measured ones are in units of their own.
      const isMeasured = made.standardisation[0].mean !== 0
      expect(points).toEqual(ownOf(made, isMeasured ? (points?.plane ?? null) : null))
    }),
    { numRuns: 30 },
  )
})

test('own points with any class names read back to the same points', () => {
  fc.assert(
    fc.property(arbitraryOwnTable, (table) => {
      fc.pre(table.target.length > 0)
      const { classNames, target } = table
      fc.pre(classNames.every((name, c) => target.includes(c) && name === name.trim()))
      fc.pre(new Set(classNames).size === classNames.length)
      const made = pointsOf(table)
      const { points } = readBack(made)
      expect(points).toEqual(ownOf(made, points?.plane ?? null))
    }),
    { numRuns: 300 },
  )
})

test('a name with line ends, quotation marks and delimiters reads back', () => {
  const classNames = ['a\n"b",;', "'=1", "''NA", 'NA', '-', '=cmd|x', '+1', '−']
  for (const name of classNames) {
    const made = pointsOf({ classNames: [name, 'other'], x1: [1, 2], x2: [1, 2], target: [0, 1] })
    expect(readBack(made).points?.classNames).toEqual([name, 'other'])
  }
})

/** Points as the page has them, each named in the usual way unless it says otherwise. */
function pointsOf(table: Pick<OwnTable, 'x1' | 'x2' | 'target'> & Partial<OwnTable>): PointSet {
  const kind = table.kind ?? 'classes'
  const own = createOwnPoints({
    kind,
    classNames: kind === 'classes' ? ['class 0', 'class 1'] : [],
    split: table.x1.map((_, i) => (i % 2 === 0 ? 1 : 0)),
    plane: null,
    ...table,
    columnNames: usualColumnNames(kind),
  })
  return makePoints({ ...defaultData, set: 'own', own }, seeds)
}

function readBack(points: PointSet) {
  const table = finish(readTable(pointsTable(points)))
  const { task } = points
  const kind = task === 'binary' ? 'classes' : task
  const reading = finish(readPoints(table, { ...finish(guessMapping(table)), kind }))
  return { ...reading, points: reading.points && createOwnPoints(reading.points) }
}

/** What reading back should give. */
function ownOf(points: PointSet, plane: OwnTable['plane']): OwnPoints {
  const isClass = points.classes > 0
  const [across, up] = points.axisLabels
  return createOwnPoints({
    kind: points.task === 'binary' ? 'classes' : points.task,
    classNames: points.classNames.slice(0, points.classes),
    columnNames: [across, up, isClass ? 'class' : points.task === 'curve' ? up : 'target'],
    x1: [...points.x1],
    x2: [...points.x2],
    target: [...points.target],
    split: Array.from(points.isTraining, (part) => (part === 1 ? 1 : 0)),
    plane,
  })
}
