import { type DatasetId, noOwnPoints, type OwnPoints, readPointsCode } from '../datasets/index.ts'
import { type Problems, quote } from './problems.ts'

/**
 * Own points from their code, or from a record that has one; what is damaged is said. A run on another
 * set has none.
 */
export function repairOwnPoints(set: DatasetId, value: unknown, problems: Problems): OwnPoints {
  const code = codeOf(value)
  if (value === undefined || code === '') return noOwnPoints
  if (set !== 'own') {
    problems.add(`Points of one’s own are there, but the data set is ${set}; they are left out.`)
    return noOwnPoints
  }
  const read = code === null ? null : readPointsCode(code)
  if (read === null) {
    problems.add(`The points ${quote(code ?? value)} cannot be read; the plane is empty.`)
    return noOwnPoints
  }
  if (!read.isIntact) problems.add(describeDamage(read.points.x1.length, read.count))
  return read.points
}

function codeOf(value: unknown): string | null {
  if (typeof value === 'object' && value !== null && 'code' in value) return codeOf(value.code)
  return typeof value === 'string' ? value : null
}

function describeDamage(read: number, count: number): string {
  return read < count
    ? `The points of the link are damaged: ${read} of ${count} could be read, the others are lost.`
    : `The points of the link are damaged: all ${count} are there, but some may be in a wrong place.`
}
