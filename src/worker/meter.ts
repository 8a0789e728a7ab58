/** Examples a second, over about the last second of running. */
export interface Meter {
  add(examples: number, nowMs: number): void
  rate(nowMs: number): number
  reset(): void
}

const WINDOW_MS = 1000

export function createMeter(): Meter {
  let marks: { at: number; examples: number }[] = []
  return {
    add(examples, nowMs) {
      const last = marks.at(-1)
      if (last !== undefined && nowMs - last.at < 50) last.examples += examples
      else marks.push({ at: nowMs, examples })
      while (marks.length > 2 && nowMs - (marks[0]?.at ?? nowMs) > WINDOW_MS) marks.shift()
    },
    rate(nowMs) {
      const first = marks[0]
      if (first === undefined || marks.length < 2) return 0
      const total = marks.reduce((sum, mark) => sum + mark.examples, 0)
      return (total * 1000) / Math.max(1, nowMs - first.at)
    },
    reset() {
      marks = []
    },
  }
}
