import { openStream } from '../../engine/index.ts'
import type { DrawnPoint } from '../drawnPoint.ts'
import type { OwnPoints } from '../ownPoints.ts'

/** Own points with an address each: what is drawn for a point depends on its class and place alone. */
export function ownPlaces({ kind, x1, x2, target, split }: OwnPoints): readonly DrawnPoint[] {
  return target.map((value, i) => ({
    x1: x1[i],
    x2: x2[i],
    classIndex: kind === 'classes' ? value : 0,
    index: placeNumber(x1[i], x2[i]),
    ...(kind === 'classes' ? {} : { height: value }),
    ...(split === null ? {} : { split: split[i] }),
  }))
}

/** A whole number below 2⁵³ that stands for a place: equal places have equal ones. */
function placeNumber(x1: number, x2: number): number {
  const view = new DataView(new ArrayBuffer(16))
  view.setFloat64(0, x1)
  view.setFloat64(8, x2)
  const words = [0, 4, 8, 12].map((at) => view.getUint32(at))
  return openStream(0, 'place', ...words).uniform() * 0x20000000000000
}
