/** Keeps messages in their order although some take long. */
export interface Turns {
  /** Work in its turn, for which all later turns wait. */
  hold<T>(work: () => Promise<T>): Promise<T>
  /** Work in its turn. */
  take<T>(work: () => T | Promise<T>): Promise<T>
}

/** @param first what every turn waits for; never rejects */
export function createTurns(first: Promise<unknown>): Turns {
  let ready = first
  return {
    hold(work) {
      const held = ready.then(work)
      ready = held.catch(() => {})
      return held
    },
    take: (work) => ready.then(work),
  }
}
