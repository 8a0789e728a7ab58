import { csvFormatRows } from 'd3-dsv'
import type { PointSet } from '../datasets/index.ts'
import { guard } from './cellText.ts'
import { classNumberName } from './classesOf.ts'

/**
 * Points as CSV (RFC 4180, lines end with LF): the axes by their names, then of a class its name and
 * its number, of a height the height (of a curve it is the second axis), and `train` or `test`. Numbers
 * are the shortest decimals that read back to the same bits, so the table read again gives these points.
 *
 * Names that a spreadsheet would take for formulas have an apostrophe in front (see `guard`).
 */
export function pointsTable({ task, classNames, x1, x2, target, ...points }: PointSet): string {
  const isClass = task === 'binary' || task === 'classes'
  const targetNames = isClass ? ['class', classNumberName] : task === 'curve' ? [] : ['target']
  const header = [...points.axisLabels, ...targetNames, 'split'].map(guard)
  const rows = Array.from(target, (value, i) => [
    String(x1[i]),
    String(x2[i]),
    ...(isClass ? [guard(classNames[value] ?? '')] : []),
    ...(task === 'curve' ? [] : [String(value)]),
    points.isTraining[i] === 0 ? 'test' : 'train',
  ])
  return `${csvFormatRows([header, ...rows])}\n`
}
