import { type OwnTable, ownLimits } from '../../datasets/index.ts'

/** What a change of the points did, for those who do not see it. */
export function describeChange(before: OwnTable, after: OwnTable): string {
  const count = after.x1.length
  const left = `${count} ${count === 1 ? 'point' : 'points'}`
  if (count >= ownLimits.points.max) return `${left}, there can be no more`
  if (after.classNames.length !== before.classNames.length) {
    return `${after.classNames.length} classes, ${left}`
  }
  const change = count - before.x1.length
  if (change === 0) return `Moved, ${left}`
  return `${Math.abs(change)} ${change > 0 ? 'added' : 'erased'}, ${left}`
}
