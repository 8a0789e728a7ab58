import type { Run } from '../run.ts'

/**
 * Keeps what depends on a run's configuration and points alone: neither ever changes, other points or
 * features make another run. What it returns is shared: it is neither changed nor handed over.
 */
export function oncePerRun<T extends object>(make: (run: Run) => T): (run: Run) => T {
  const made = new WeakMap<Run, T>()
  return (run) => {
    const known = made.get(run)
    if (known !== undefined) return known
    const fresh = make(run)
    made.set(run, fresh)
    return fresh
  }
}
