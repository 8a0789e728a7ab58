import type { PointSet } from '../../../datasets/index.ts'

/** What stands in the table of points: number, target, output, what the loss is drawn over, loss. */
export function columnsOf({
  classes,
}: Pick<PointSet, 'classes'>): readonly [string, string, string, string, string] {
  if (classes === 0) return ['point', 'y', 'f', 'r = f − y', 'loss']
  return ['point', 'class', classes > 2 ? 'f_y' : 'f', 's', 'loss']
}
