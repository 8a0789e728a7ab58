import type { OwnTable } from '../../datasets/index.ts'
import { type Reading, type Table, tableLimits } from '../../tables/index.ts'
import { formatCount } from '../common/format.ts'

/** What the points are, in sentences. */
export function describePoints({ kind, columnNames, split, target }: OwnTable): readonly string[] {
  const [across, up, goal] = columnNames
  const what = {
    classes: `The network learns the class from ${across} and ${up}.`,
    regression: `The network learns ${goal} from ${across} and ${up}.`,
    curve: `The network learns ${goal} from ${across}.`,
  }[kind]
  if (split === null) return [what, 'The training share of the page decides which points train.']
  const training = split.filter((part) => part === 1).length
  return [
    what,
    `${formatCount(training)} to train, ${formatCount(target.length - training)} to test, as the table says.`,
  ]
}

/** What is not used although it could be read. */
export function describeLeftOut(
  { omittedRows, columnCount }: Table,
  reading: Reading,
): readonly string[] {
  const used = reading.points?.target.length ?? 0
  const sentences: string[] = []
  if (used > 0 && used < reading.readableRows) {
    sentences.push(
      `${formatCount(reading.readableRows)} rows can be read; ${formatCount(used)} of them, evenly spread, are used.`,
    )
  }
  if (omittedRows > 0) {
    sentences.push(
      `Only the first ${formatCount(tableLimits.rows)} rows were read; ${formatCount(omittedRows)} more follow.`,
    )
  }
  if (columnCount > tableLimits.columns) {
    sentences.push(
      `The table has ${formatCount(columnCount)} columns; the first ${tableLimits.columns} can be chosen.`,
    )
  }
  return sentences
}
