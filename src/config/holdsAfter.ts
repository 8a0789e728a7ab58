import { createHolds, freezePlace, type Holds, weightPlace } from './holds.ts'
import type { Change } from './journal.ts'

/** The holds in force after some changes; the same object when none of them is about holds. */
export function holdsAfter(start: Holds, changes: Iterable<Change>): Holds {
  const cuts = new Map(start.cuts.map((at) => [weightPlace(at), at]))
  const frozen = new Map(start.frozen.map((target) => [freezePlace(target), target]))
  let isSame = true
  for (const change of changes) {
    if (change.kind === 'cut') put(cuts, weightPlace(change.at), change.at, change.isCut)
    else if (change.kind === 'freeze') {
      put(frozen, freezePlace(change.target), change.target, change.isFrozen)
    } else continue
    isSame = false
  }
  return isSame ? start : createHolds([...cuts.values()], [...frozen.values()])
}

function put<T>(members: Map<number, T>, place: number, member: T, isIn: boolean): void {
  if (isIn) members.set(place, member)
  else members.delete(place)
}
