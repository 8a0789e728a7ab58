/** A computation cut into pieces of some ms: whoever drives it may do something else in between. */
export type InChunks<T> = Generator<void, T, void>

/** All pieces in one go. */
export function finish<T>(work: InChunks<T>): T {
  for (;;) {
    const next = work.next()
    if (next.done === true) return next.value
  }
}
