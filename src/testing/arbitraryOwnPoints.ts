import fc from 'fast-check'
import {
  createOwnPoints,
  type OwnKind,
  type OwnPoints,
  type OwnTable,
  ownLimits,
  usualClassNames,
  usualColumnNames,
} from '../datasets/index.ts'

const { value: largest } = ownLimits

/** Coordinates as they are drawn, as they are measured, and of any bits at all. */
const coordinate: fc.Arbitrary<fc.Arbitrary<number>> = fc.constantFrom(
  fc.integer({ min: -600, max: 600 }).map((cell) => cell / 100),
  fc.integer({ min: 0, max: 80 }).map((cell) => cell / 10),
  fc.integer({ min: -1e9, max: 1e9 }),
  fc.double({ min: -6, max: 6, noNaN: true }),
  fc.double({ min: -largest, max: largest, noNaN: true }),
)

const name = fc.string({ unit: 'binary', maxLength: ownLimits.name })
const ends = fc
  .uniqueArray(fc.double({ min: -largest, max: largest, noNaN: true }), {
    minLength: 2,
    maxLength: 2,
  })
  .map(([a, b]): [number, number] => [Math.min(a, b) + 0, Math.max(a, b) + 0])
  .filter(([low, high]) => low < high)

const kinds: fc.Arbitrary<{ kind: OwnKind; classes: number }> = fc.oneof(
  fc
    .integer(ownLimits.classes)
    .map((classes): { kind: OwnKind; classes: number } => ({ kind: 'classes', classes })),
  fc.constantFrom(
    { kind: 'regression' as const, classes: 0 },
    { kind: 'curve' as const, classes: 0 },
  ),
)

/** Any points of one's own, as somebody could bring them along. */
export const arbitraryOwnTable: fc.Arbitrary<OwnTable> = fc
  .tuple(kinds, coordinate, coordinate, coordinate, fc.boolean())
  .chain(([{ kind, classes }, x1, x2, height, hasSplit]) =>
    fc
      .tuple(
        fc.array(fc.tuple(x1, x2, kind === 'classes' ? fc.nat(classes - 1) : height, fc.nat(1)), {
          maxLength: 30,
        }),
        fc.array(name, { minLength: classes, maxLength: classes }),
        fc.tuple(name, name, name),
        fc.boolean(),
        fc.option(fc.tuple(ends, ends)),
      )
      .map(([points, classNames, columnNames, isNamed, plane]): OwnTable => {
        return {
          kind,
          classNames: isNamed ? classNames : usualClassNames(classes),
          columnNames: isNamed ? columnNames : usualColumnNames(kind),
          x1: points.map((point) => point[0]),
          x2: points.map((point) => point[1]),
          target: points.map((point) => point[2]),
          split: hasSplit ? points.map((point) => (point[3] === 1 ? 1 : 0)) : null,
          plane: plane && { x1: plane[0], x2: plane[1] },
        }
      }),
  )

/** The same, checked and in order. */
export const arbitraryOwnPoints: fc.Arbitrary<OwnPoints> = arbitraryOwnTable.map(createOwnPoints)
