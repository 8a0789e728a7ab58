/** One thing to be timed: does `work` once and says how many units of work that was. */
export interface Contender {
  readonly name: string
  work(): number
}

export interface Standing {
  readonly name: string
  /** Units of work a second of processor time, the median of all rounds. */
  readonly rate: number
  /** Median over the rounds of the ratio to the first contender. */
  readonly ratio: number
}

/**
 * Lets contenders work in turn, round by round, so that what else the machine does meets all alike.
 * Times are of the processor, not of the wall.
 */
export function compete(
  contenders: readonly Contender[],
  rounds: number,
  sliceMs: number,
): Standing[] {
  for (const contender of contenders) rateOf(contender, sliceMs)
  const table = Array.from({ length: rounds }, () =>
    contenders.map((contender) => rateOf(contender, sliceMs)),
  )
  return contenders.map(({ name }, i) => ({
    name,
    rate: median(table.map((row) => row[i])),
    ratio: median(table.map((row) => row[i] / row[0])),
  }))
}

function rateOf({ work }: Contender, sliceMs: number): number {
  const began = process.cpuUsage()
  let done = 0
  for (;;) {
    done += work()
    const { user, system } = process.cpuUsage(began)
    if (user + system >= sliceMs * 1000) return (done * 1e6) / (user + system)
  }
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

export function geometricMean(values: readonly number[]): number {
  return Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length)
}
