import {
  type DataConfig,
  type OwnTable,
  type PlaneDomain,
  type PointSet,
  usualColumnNames,
} from '../../datasets/index.ts'
import { decimalsOf, rounded } from './grid.ts'

/** Decimals of a height that is drawn or taken over from a generated set. */
const HEIGHT_DECIMALS = 3

/**
 * The points that are there, to be edited: own points as they are; those of another set with the part
 * that they have, on the grid that a hand draws on, so that their code stays short. Measured numbers
 * are short as they stand.
 */
export function tableOf(points: PointSet, data: DataConfig): OwnTable {
  if (data.set === 'own') return data.own
  const { task, classNames, domain, axisLabels } = points
  const kind = task === 'binary' || task === 'classes' ? 'classes' : task
  const isMeasured = points.standardisation.some(
    ({ mean, deviation }) => mean !== 0 || deviation !== 1,
  )
  const onGrid = (values: Float64Array, axis: 'x1' | 'x2'): number[] => {
    if (isMeasured) return [...values]
    const decimals = decimalsOf(domain[axis])
    return Array.from(values, (value) => rounded(value, decimals))
  }
  const x2 = onGrid(points.x2, 'x2')
  return {
    kind,
    classNames: [...classNames],
    columnNames: [axisLabels[0], axisLabels[1], usualColumnNames(kind)[2]],
    x1: onGrid(points.x1, 'x1'),
    x2,
    target: kind === 'curve' ? x2 : heights(points, kind),
    split: Array.from(points.isTraining, (flag) => (flag === 1 ? 1 : 0)),
    plane: isMeasured ? domain : null,
  }
}

function heights({ target }: PointSet, kind: OwnTable['kind']): number[] {
  if (kind === 'classes') return [...target]
  return Array.from(target, (value) => rounded(value, HEIGHT_DECIMALS))
}

/** No points of the same kind: all that are drawn then train. */
export function emptied(table: OwnTable): OwnTable {
  return { ...table, x1: [], x2: [], target: [], split: [] }
}

/** The points as the plot shows them while they change: those that are new train. */
export function previewOf(points: PointSet, table: OwnTable, domain: PlaneDomain): PointSet {
  return {
    ...points,
    domain,
    classNames: table.classNames,
    x1: Float64Array.from(table.x1),
    x2: Float64Array.from(table.x2),
    target: Float64Array.from(table.target),
    isTraining: Uint8Array.from(table.split ?? partsBefore(points, table)),
  }
}

/** A point that was there keeps its part until the points are made anew. */
function partsBefore(points: PointSet, { x1, x2 }: OwnTable): number[] {
  const before = new Map<string, number>()
  for (const [i, at] of points.x1.entries()) {
    before.set(`${at} ${points.x2[i]}`, points.isTraining[i] ?? 1)
  }
  return x1.map((at, i) => before.get(`${at} ${x2[i]}`) ?? 1)
}
