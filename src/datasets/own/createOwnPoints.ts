import { ShapeError } from '../../engine/index.ts'
import { type OwnPoints, type OwnTable, ownKinds, ownLimits } from '../ownPoints.ts'
import { pointsCode } from './pointsCode.ts'

/**
 * Points of one's own, in their order and with their code. A curve's x₂ is its target, whatever came.
 *
 * @throws {RangeError} unless all is as `OwnTable` and `ownLimits` say; `isValue` tells of a number.
 * @throws {ShapeError} when a list has not one entry a point.
 */
export function createOwnPoints(table: OwnTable): OwnPoints {
  checkTable(table)
  const { kind, classNames, columnNames, target, split, plane } = table
  const x2 = kind === 'curve' ? target : table.x2
  const order = target.map((_, i) => i)
  const keys = [table.x1, x2, target, split ?? []]
  order.sort((a, b) => {
    for (const values of keys) {
      const difference = values[a] - values[b]
      if (difference !== 0) return difference || 0
    }
    return 0
  })
  // Adding 0 makes +0 of −0, which a decimal cannot tell apart.
  const sorted = (values: readonly number[]): readonly number[] => order.map((i) => values[i] + 0)
  const ordered: OwnTable = {
    kind,
    classNames: [...classNames],
    columnNames: kind === 'curve' ? [columnNames[0], columnNames[2], columnNames[2]] : columnNames,
    x1: sorted(table.x1),
    x2: sorted(x2),
    target: sorted(target),
    split: split === null ? null : order.map((i) => split[i]),
    plane,
  }
  return { ...ordered, code: pointsCode(ordered) }
}

/** True of a number that a coordinate or a height of own points may be. */
export function isValue(value: number): boolean {
  return Math.abs(value) <= ownLimits.value
}

function checkTable({ kind, classNames, columnNames, x1, x2, target, split, plane }: OwnTable) {
  const { points, classes, name } = ownLimits
  if (!ownKinds.includes(kind)) {
    throw new RangeError(`expected own points of ${ownKinds.join(', ')}, got ${kind}`)
  }
  const count = classNames.length
  const isCounted = kind === 'classes' ? count >= classes.min && count <= classes.max : count === 0
  if (!isCounted)
    throw new RangeError(
      `expected ${classes.min} to ${classes.max} class names, or none of heights, got ${count}`,
    )
  const longest = Math.max(...[...classNames, ...columnNames].map((text) => text.length))
  if (longest > name) {
    throw new RangeError(`expected names of at most ${name} characters, got ${longest}`)
  }
  const lengths = [x1, x2, target, split ?? x1].map((values) => values.length)
  if (lengths.some((length) => length !== lengths[0])) {
    throw new ShapeError(`expected lists with an entry for each point, got ${lengths.join(', ')}`)
  }
  if (x1.length > points.max) {
    throw new RangeError(`expected at most ${points.max} points, got ${x1.length}`)
  }
  for (const value of [...x1, ...x2, ...target, ...(plane?.x1 ?? []), ...(plane?.x2 ?? [])]) {
    if (!isValue(value))
      throw new RangeError(`expected numbers up to ±${ownLimits.value}, got ${value}`)
  }
  if (plane !== null && !(plane.x1[0] < plane.x1[1] && plane.x2[0] < plane.x2[1])) {
    throw new RangeError(`expected a plane from low to high, got ${plane.x1} and ${plane.x2}`)
  }
  const wrong =
    kind === 'classes'
      ? target.find((c) => !(Number.isInteger(c) && c >= 0 && c < count))
      : undefined
  if (wrong !== undefined) throw new RangeError(`expected classes 0 to ${count - 1}, got ${wrong}`)
}
