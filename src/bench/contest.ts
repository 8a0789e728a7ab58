import { median } from './statistics.ts'

/** One way to do the work that is timed. */
export interface Contender {
  readonly name: ContenderName
  /** Does a piece of the work and says how many units of it that was. */
  work(): number
  /** What came out so far, for a comparison with the others. */
  numbers(): ArrayLike<number>
  /** Largest difference to the first contender's numbers that is mere rounding; null = it computes something else. */
  readonly tolerance: number | null
  /** How it differs from the others, as words for a footnote; null = in nothing but speed. */
  readonly remark: string | null
}

export type ContenderName =
  | 'objects'
  | 'class fields'
  | 'typescript'
  | 'simd'
  | 'convnetjs'
  | 'brain.js'
  | 'grid'
  | 'exact'

/** The contenders for one plan, the yardstick first. */
export interface Contest {
  readonly contenders: readonly Contender[]
  /** Pieces of work after which their numbers are compared. */
  readonly trial: number
}

/** How much time a contest takes. */
export interface Pace {
  /** Rounds before those that count, for the compiler. */
  readonly warmUp: number
  /** Medians are over so many rounds. */
  readonly rounds: number
  /** Processor time of each contender in a round. */
  readonly sliceMs: number
}

export interface Standing {
  readonly name: ContenderName
  /** Units of work a second of processor time, the median of all rounds. */
  readonly rate: number
  /** Median over the rounds of the ratio to the first contender. */
  readonly ratio: number
  /** Lowest and highest of those ratios. */
  readonly spread: readonly [number, number]
  readonly remark: string | null
}

/**
 * Lets contenders work in turn, round by round, forth and back, so that whatever else the machine does
 * meets all alike. Times are of the processor, all threads of the process, not of the wall.
 */
export function compete(contenders: readonly Contender[], pace: Pace): Standing[] {
  const table = Array.from({ length: pace.warmUp + pace.rounds }, (_, round) =>
    ratesOf(contenders, pace.sliceMs, round % 2 === 1),
  ).slice(pace.warmUp)
  return contenders.map(({ name, remark }, i) => {
    const ratios = table.map((rates) => rates[i] / rates[0])
    return {
      name,
      rate: median(table.map((rates) => rates[i])),
      ratio: median(ratios),
      spread: [Math.min(...ratios), Math.max(...ratios)],
      remark,
    }
  })
}

function ratesOf(contenders: readonly Contender[], sliceMs: number, backwards: boolean): number[] {
  const rates = contenders.map(() => 0)
  const turns = contenders.map((_, i) => i)
  if (backwards) turns.reverse()
  for (const i of turns) rates[i] = rateOf(contenders[i], sliceMs)
  return rates
}

/** Reads the clock a few dozen times at most, since asking costs as much as a small piece of work. */
function rateOf(contender: Contender, sliceMs: number): number {
  const began = process.cpuUsage()
  let done = 0
  let spentMs = 0
  let repeats = 1
  while (spentMs < sliceMs) {
    for (let i = 0; i < repeats; i++) done += contender.work()
    const { user, system } = process.cpuUsage(began)
    const nowMs = (user + system) / 1000
    if (nowMs - spentMs < sliceMs / 16) repeats *= 2
    spentMs = nowMs
  }
  return (1000 * done) / spentMs
}

/**
 * Lets every contender work so long from the start and compares what came out, so that what is timed is
 * the same.
 *
 * @returns the largest difference of each to the first; null for one that computes something else.
 * @throws when one differs by more than its tolerance, or the two engines by a bit.
 */
export function compareNumbers({ contenders, trial }: Contest): (number | null)[] {
  const results = contenders.map((contender) => {
    for (let i = 0; i < trial; i++) contender.work()
    return Array.from(contender.numbers())
  })
  const typescript = results[contenders.findIndex(({ name }) => name === 'typescript')]
  const simd = results[contenders.findIndex(({ name }) => name === 'simd')]
  if (simd && !simd.every((value, k) => Object.is(value, typescript[k]))) {
    throw new Error('the engines differ: run the tests of src/engine/simd')
  }
  return contenders.map(({ name, tolerance }, i) => {
    if (tolerance === null) return null
    const difference = largestDifference(results[0], results[i])
    if (difference <= tolerance) return difference
    throw new Error(`${name} differs from ${contenders[0].name} by ${difference}`)
  })
}

/** NaN when there is one in either. */
function largestDifference(a: readonly number[], b: readonly number[]): number {
  if (a.length !== b.length) return Number.POSITIVE_INFINITY
  return Math.max(...a.map((value, k) => Math.abs(value - b[k])))
}
