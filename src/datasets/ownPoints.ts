import { checkWhole } from '../engine/index.ts'
import type { PlaneDomain } from './pointSet.ts'

/**
 * Points that somebody drew or brought along, one entry a point in x1, x2, target and split.
 *
 * They are a set: `createOwnPoints` puts them in an order of their own (by x₁, x₂, target), and what
 * depends on a seed (split, flips, the order of training) is drawn for each place by itself, so
 * adding or erasing a point changes nothing about the others.
 */
export interface OwnTable {
  /** Classes on the plane, a height over the plane, or y over x₁. */
  readonly kind: OwnKind
  /** Names of class 0, 1, …: 2 to 6 of them; none for heights and curves. */
  readonly classNames: readonly string[]
  /** What x₁, x₂ and the target are called; a curve has its y in x₂ and in the target. */
  readonly columnNames: readonly [string, string, string]
  readonly x1: readonly number[]
  readonly x2: readonly number[]
  /** Class number, or the height y. */
  readonly target: readonly number[]
  /** 1 = training, 0 = test; null = by the training share, as for other sets. */
  readonly split: readonly (0 | 1)[] | null
  /**
   * The part of the plane that is shown, for points in units of their own, which are standardised by
   * their training part before they become inputs (as Iris); null = the usual plane, as it is.
   */
  readonly plane: PlaneDomain | null
}

/** An `OwnTable` that was checked and put in order; only `createOwnPoints` makes them. */
export interface OwnPoints extends OwnTable {
  /** The same points as digits and letters, which links carry; empty for `noOwnPoints`. */
  readonly code: string
}

export const ownKinds = ['classes', 'regression', 'curve'] as const
export type OwnKind = (typeof ownKinds)[number]

/** What own points may be; `value` is the largest |x₁|, |x₂| or |y|, `name` the longest name. */
export const ownLimits = {
  points: { min: 0, max: 5000 },
  classes: { min: 2, max: 6 },
  value: 1e12,
  name: 40,
} as const

/** Nothing drawn yet: an empty plane for two classes. */
export const noOwnPoints: OwnPoints = {
  kind: 'classes',
  classNames: ['class 0', 'class 1'],
  columnNames: ['x₁', 'x₂', 'class'],
  x1: [],
  x2: [],
  target: [],
  split: null,
  plane: null,
  code: '',
}

/**
 * The usual names of so many classes.
 *
 * @throws {ShapeError} unless `classes` is a whole number up to the most that there may be.
 */
export function usualClassNames(classes: number): readonly string[] {
  checkWhole('classes', classes, 0, ownLimits.classes.max)
  return Array.from({ length: classes }, (_, c) => `class ${c}`)
}

/** What the columns are called unless somebody names them. */
export function usualColumnNames(kind: OwnKind): readonly [string, string, string] {
  if (kind === 'curve') return ['x₁', 'y', 'y']
  return kind === 'classes' ? ['x₁', 'x₂', 'class'] : ['x₁', 'x₂', 'y']
}
