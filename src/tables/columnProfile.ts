import { isMissing, unguard } from './cellText.ts'
import { type Decimal, decimals, readNumber } from './numberText.ts'

/** What a whole column looks like, cell by cell. */
export interface ColumnProfile {
  /** Cells with something in them. */
  readonly filled: number
  /** How many of them are numbers, read with either decimal mark. */
  readonly numbers: Readonly<Record<Decimal, number>>
  /** Cells that hold a number with one mark only: 1.5 or 1,5, but neither 15 nor 1,500. */
  readonly decisive: Readonly<Record<Decimal, number>>
  /** Cells that hold two different numbers: 1,500. */
  readonly ambiguous: number
  /** How often each unit stands with a number. */
  readonly units: ReadonlyMap<string, number>
  /** The different texts in order of appearance, at most `maxLabels`. */
  readonly labels: ReadonlySet<string>
  readonly allWhole: boolean
  /** The smallest and the largest number, read with either mark; infinite where there is none. */
  readonly ranges: Readonly<Record<Decimal, Range>>
}

interface Range {
  readonly min: number
  readonly max: number
}

/** One more label than classes there may be is enough to tell that they are too many. */
const maxLabels = 7

/** Looks at cells one after the other. */
export interface ColumnProfiler {
  add(cell: string): void
  profile(): ColumnProfile
}

export function createColumnProfiler(): ColumnProfiler {
  let filled = 0
  let ambiguous = 0
  let allWhole = true
  const numbers = { point: 0, comma: 0 }
  const decisive = { point: 0, comma: 0 }
  const units = new Map<string, number>()
  const labels = new Set<string>()
  const ranges = {
    point: { min: Infinity, max: -Infinity },
    comma: { min: Infinity, max: -Infinity },
  }

  function addNumber(cell: string): void {
    const read = { point: readNumber(cell, 'point'), comma: readNumber(cell, 'comma') }
    for (const style of decimals) {
      const value = read[style]?.value
      if (value === undefined) continue
      numbers[style]++
      ranges[style].min = Math.min(ranges[style].min, value)
      ranges[style].max = Math.max(ranges[style].max, value)
    }
    const some = read.point ?? read.comma
    if (some === null) return
    units.set(some.unit, (units.get(some.unit) ?? 0) + 1)
    if (read.comma === null) decisive.point++
    else if (read.point === null) decisive.comma++
    else if (read.point.value !== read.comma.value) ambiguous++
    if (!Number.isInteger(some.value)) allWhole = false
  }

  return {
    add(cell) {
      if (isMissing(cell)) return
      filled++
      if (labels.size < maxLabels) labels.add(unguard(cell))
      addNumber(cell)
    },
    profile: () => ({ filled, numbers, decisive, ambiguous, units, labels, allWhole, ranges }),
  }
}

/** The decimal mark of a column; where the column does not say, that of the table's other columns. */
export function guessDecimal(profile: ColumnProfile, others: readonly ColumnProfile[]): Decimal {
  const { decisive, ambiguous } = profile
  if (decisive.comma !== decisive.point) return decisive.comma > decisive.point ? 'comma' : 'point'
  if (ambiguous === 0) return 'point'
  const total = (style: Decimal): number =>
    others.reduce((sum, other) => sum + other.decisive[style], 0)
  return total('comma') > total('point') ? 'comma' : 'point'
}

/** Whether at least half of what a column holds are numbers, with few units. */
export function isNumeric(profile: ColumnProfile): boolean {
  const most = Math.max(profile.numbers.point, profile.numbers.comma)
  const units = [...profile.units.keys()].filter((unit) => unit !== '')
  return most > 0 && 2 * most >= profile.filled && units.length <= 2
}
