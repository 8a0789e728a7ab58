/**
 * How much training is due at a given time when playing at a number of epochs a second.
 * Work is spread evenly inside an epoch, so that a slow run moves smoothly.
 */
export interface Pace {
  /** Examples that should have been used by now and are not. */
  due(nowMs: number): number
  /** In how many ms so many more examples will be due. */
  msUntil(examples: number): number
  /** Says that examples were used. */
  spend(examples: number): void
}

/** A machine that cannot keep up does not build up a debt longer than this. */
const LONGEST_DEBT_MS = 100

export function createPace(epochsPerSecond: number, trainingCount: number, startMs: number): Pace {
  const perMs = (epochsPerSecond * trainingCount) / 1000
  let lastMs = startMs
  let owed = 0
  return {
    due(nowMs) {
      owed += (nowMs - lastMs) * perMs
      lastMs = nowMs
      owed = Math.min(owed, Math.max(perMs * LONGEST_DEBT_MS, trainingCount))
      return owed
    },
    msUntil: (examples) => examples / perMs,
    spend(examples) {
      owed -= examples
    },
  }
}
