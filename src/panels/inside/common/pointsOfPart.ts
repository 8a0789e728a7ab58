import { indicesOf, type PointSet } from '../../../datasets/index.ts'
import { formatCount } from '../../common/format.ts'

/** Which points a view is about, and what they are called. */
export interface PointsOfPart {
  readonly part: 'train' | 'test'
  /** Places among all points. */
  readonly places: readonly number[]
  readonly hasTest: boolean
  /** `250 training points`. */
  readonly name: string
}

/** The points of a part; without test points always the training points. */
export function pointsOfPart(points: PointSet, wished: 'train' | 'test'): PointsOfPart {
  const test = [...indicesOf(points, 'test')]
  const part = wished === 'test' && test.length > 0 ? 'test' : 'train'
  const places = part === 'test' ? test : [...indicesOf(points, 'training')]
  const kind = part === 'test' ? 'test' : 'training'
  const name = `${formatCount(places.length)} ${kind} ${places.length === 1 ? 'point' : 'points'}`
  return { part, places, hasTest: test.length > 0, name }
}

/** Places with one more, a point of the other part that was chosen. */
export function withPlace(places: readonly number[], chosen: number | null): readonly number[] {
  return chosen === null || places.includes(chosen) ? places : [...places, chosen]
}
