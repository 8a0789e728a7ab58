import { finish, type InChunks } from '../engine/index.ts'
import { catalogue, classCountOf, taskOf } from './catalogue.ts'
import { checkData } from './checkData.ts'
import type { DataConfig } from './dataConfig.ts'
import { flipClass, movePoint } from './disturb.ts'
import { generatedDomain, measuredDomain } from './domain.ts'
import { drawPoints } from './drawPoints.ts'
import type { PointSet } from './pointSet.ts'
import { realSets } from './real/index.ts'
import { splitPoints } from './split.ts'
import { standardiseBy, unchanged } from './standardise.ts'

/** The seeds that decide points; whole numbers, 0 … 2⁵³ − 1. */
export interface DataSeeds {
  /** Where points are, and their order. */
  readonly data: number
  /** Which points train. */
  readonly split: number
  /** How points move and which labels flip. */
  readonly noise: number
}

/**
 * The points that a configuration and its seeds stand for, with equal bits on every machine.
 *
 * Point i of class c depends on its seed and (c, i) alone. So with the same seeds more points keep
 * all earlier ones, another balance keeps the first of each class, more noise stretches the same
 * displacements, a larger share of flips or of training points contains the smaller one.
 *
 * @throws {RangeError} for options of the set outside `dataLimits`.
 * @throws {ShapeError} unless seeds are whole numbers from 0 to 2⁵³ − 1.
 */
export function makePoints(data: DataConfig, seeds: DataSeeds): PointSet {
  return finish(makePointsInPieces(data, seeds))
}

/** The same, yielding after a few ms of work at most. */
export function* makePointsInPieces(data: DataConfig, seeds: DataSeeds): InChunks<PointSet> {
  checkData(data)
  const { options } = catalogue[data.set]
  const task = taskOf(data)
  const classes = classCountOf(data)
  const noise = options.includes('noise') ? data.noise : 0
  const flip = options.includes('flip') ? data.flip : 0
  const share = options.includes('share') ? data.share : 1

  const drawn = yield* drawPoints(data, seeds.data)
  yield
  const moved = drawn.map((point) => movePoint(point, task, noise, seeds.noise))
  yield
  const x1 = Float64Array.from(moved, (point) => point.x1)
  const x2 = Float64Array.from(moved, (point) => point.x2)
  const target = Float64Array.from(
    moved,
    (point) => point.height ?? flipClass(point, classes, flip, seeds.noise),
  )
  yield
  const isTraining =
    data.set === 'own' && data.own.split !== null
      ? Uint8Array.from(moved, (point) => point.split ?? 1)
      : splitPoints(moved, share, seeds.split)

  const real = data.set === 'iris' || data.set === 'penguins' ? realSets[data.set] : null
  const own = data.set === 'own' ? data.own : null
  const isMeasured = real !== null || (own !== null && own.plane !== null)
  return {
    task,
    classes,
    classNames: (real ?? own)?.classNames ?? generatedNames(data, classes),
    x1,
    x2,
    target,
    isTraining,
    domain: own?.plane ?? (real ? measuredDomain(x1, x2) : generatedDomain(task)),
    axisLabels: catalogue[data.set].axisLabels(data),
    standardisation: isMeasured
      ? [standardiseBy(x1, isTraining), standardiseBy(x2, isTraining)]
      : [unchanged, unchanged],
    omittedRows: real?.omittedRows ?? 0,
  }
}

function generatedNames(data: DataConfig, classes: number): readonly string[] {
  if (data.set === 'gates') return ['false', 'true']
  return Array.from({ length: classes }, (_, c) => `class ${c}`)
}
